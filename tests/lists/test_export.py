"""Exports: exactly the received records, after any failure of the program, the disk or the network."""

from __future__ import annotations

import asyncio
import csv
import gzip
import json
import multiprocessing
import os
import random
import signal
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from pagerduty_client import AsyncClient, BadRequest, Client, InvalidArgument, aexport, export
from pagerduty_client.spec.command import main
from pagerduty_rest import IncompleteResults
from pagerduty_rest.api.incidents import list_incidents
from pagerduty_rest.api.log_entries import list_log_entries
from pagerduty_rest.api.users import list_users
from tests.history import END, START, History
from tests.platforms import not_on_windows
from tests.servers import Recorded, Response, Server, serve

pytestmark = pytest.mark.whole


@pytest.fixture
def history() -> History:
    return History(1_000)


@pytest.fixture
def server(history: History) -> Iterator[Server]:
    with serve(history) as found:
        yield found


def client_of(server: Server) -> Client:
    return Client(token="abc", base_url=server.url, rate_limit="off")


def incidents(client: Client, **arguments: Any) -> Any:
    return list_incidents.iterate(client=client, **{"since": START, "until": END, **arguments})


def ids(path: Path) -> list[str]:
    lines = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(line)["id"] for line in lines.decode().splitlines()]


@pytest.mark.parametrize("name", ["all.jsonl", "all.jsonl.gz"])
def test_each_record_is_one_line_exactly_as_received(name: str, tmp_path: Path) -> None:
    page = {
        "users": [
            {"id": "P1", "name": "Zoë\u2028Ω\x85\n", "number": 1.5, "unknown": {"a": [None, True]}, "half": "\ud800"},
            {"id": "P2", "job_title": None},
        ],
        "offset": 0,
        "limit": 100,
        "more": False,
    }
    with serve(lambda _: Response.json(page)) as server, client_of(server) as client:
        done = export(list_users.iterate(client=client), tmp_path / name)
    content = (tmp_path / name).read_bytes()
    lines = (gzip.decompress(content) if name.endswith("gz") else content).decode().splitlines()
    assert [json.loads(line) for line in lines] == page["users"]
    assert (done.records, done.added, done.was_finished) == (2, 2, False)
    assert "finished, 2 records" in str(done)


def test_csv_has_the_chosen_fields(tmp_path: Path) -> None:
    page = {
        "users": [{"id": "P1", "teams": [], "contact": {"name": 'a "b"'}, "n": 1}, {"id": "P2"}],
        "more": False,
        "offset": 0,
    }
    path = tmp_path / "users.csv"
    with serve(lambda _: Response.json(page)) as server, client_of(server) as client:
        export(list_users.iterate(client=client), path, fields=["id", "teams", "contact.name", "n"])
        with pytest.raises(InvalidArgument, match="Did you mean 'email'"):
            export(list_users.iterate(client=client), tmp_path / "other.csv", fields=["emial"])
    with path.open(newline="") as file:
        assert list(csv.reader(file)) == [
            ["id", "teams", "contact.name", "n"],
            ["P1", "[]", 'a "b"', "1"],
            ["P2", "", "", ""],
        ]


def test_a_finished_export_is_reported_and_requests_nothing(history: History, server: Server, tmp_path: Path) -> None:
    with client_of(server) as client:
        export(incidents(client), tmp_path / "a.jsonl")
        sent = len(server.requests)
        done = export(incidents(client), tmp_path / "a.jsonl")
    assert (done.was_finished, done.records, done.added, len(server.requests)) == (True, 1_000, 0, sent)
    assert "follow=True" in str(done)
    assert ids(tmp_path / "a.jsonl") == history.ids


def test_files_and_checkpoints_that_do_not_match(server: Server, tmp_path: Path) -> None:
    path, other = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    other.write_text("mine\n")
    with client_of(server) as client:
        export(incidents(client), path)
        with pytest.raises(InvalidArgument, match="this checkpoint belongs to another call"):
            export(incidents(client, urgencies=["high"]), path)
        with pytest.raises(InvalidArgument, match=r"exists, but its checkpoint .* does not"):
            export(incidents(client), other)
        started = incidents(client)
        next(started)
        with pytest.raises(InvalidArgument, match="being read"):
            export(started, path)
        with pytest.raises(InvalidArgument, match=r"must end in \.jsonl"):
            export(incidents(client), tmp_path / "a.xlsx")
        with pytest.raises(InvalidArgument, match="CSV needs fields"):
            export(incidents(client), tmp_path / "a.csv")
        path.write_bytes(path.read_bytes()[:-10])
        with pytest.raises(InvalidArgument, match="with until"):
            export(incidents(client), path, follow=True)
        path.unlink()
        saved = json.loads((tmp_path / "a.jsonl.checkpoint").read_text())
        saved["export"]["finished"] = False
        (tmp_path / "a.jsonl.checkpoint").write_text(json.dumps(saved))
        with pytest.raises(InvalidArgument, match="does not exist"):
            export(incidents(client), path)
        path.write_text("short\n")
        with pytest.raises(InvalidArgument, match="it was changed"):
            export(incidents(client), path)
        (tmp_path / "a.jsonl.checkpoint").write_text("{")
        with pytest.raises(InvalidArgument, match="is not a checkpoint"):
            export(incidents(client), path)
    assert other.read_text() == "mine\n"


def test_records_created_since_are_added(tmp_path: Path) -> None:
    now = datetime.now(UTC).replace(microsecond=0)
    history = History(300, start=now - timedelta(days=20), end=now - timedelta(minutes=1))
    path = tmp_path / "log.jsonl"
    with serve(history) as server, client_of(server) as client:
        for number in range(3):
            done = export(list_log_entries.iterate(client=client), path, follow=True)
            assert set(ids(path)) == set(history.ids)
            assert len(ids(path)) == done.records == len(history.ids)
            assert done.added == (300 if number == 0 else 20)
            assert ("changed since are not read again" in str(done)) == (number > 0)
            history.moments += [now + timedelta(seconds=one) for one in range(20)]
            history.ids += [f"N{number}{one:05}" for one in range(20)]
        with pytest.raises(InvalidArgument, match="cannot return the records since a time"):
            users = tmp_path / "users.jsonl"
            (tmp_path / "users.jsonl.checkpoint").write_text(
                json.dumps({"version": 1, "export": FINISHED, "list": ended(list_users.iterate(client=client))})
            )
            export(list_users.iterate(client=client), users, follow=True)


FINISHED = {"size": 0, "records": 0, "fields": None, "finished": True}


def ended(results: Any) -> dict[str, Any]:
    return dict(results.checkpoint()) | {"ranges": []}


def test_a_network_failure(tmp_path: Path) -> None:
    history, chance = History(1_000), random.Random(3)
    failures = 0

    def flaky(recorded: Recorded) -> Response:
        return Response.json({"error": {"message": "no"}}, 400) if chance.random() < 0.4 else history(recorded)

    path = tmp_path / "a.jsonl"
    with serve(flaky) as server, client_of(server) as client:
        for _ in range(100):
            try:
                assert export(incidents(client, limit=50), path).records == 1_000
                break
            except BadRequest:
                failures += 1
    assert (failures > 3, ids(path)) == (True, history.ids)


def fill_disk(url: str, path: Path, limit: int) -> None:
    """Export with a limit on file sizes, to simulate a full disk."""
    import resource  # POSIX

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # POSIX
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
    with Client(token="abc", base_url=url, rate_limit="off") as client:
        try:
            export(incidents(client, limit=50), path)
        except OSError:
            return


def export_slowly(url: str, path: Path, concurrency: int | None) -> None:
    with Client(token="abc", base_url=url, rate_limit="off") as client:
        export(incidents(client, limit=20, concurrency=concurrency), path)


def process(target: Any, *arguments: Any) -> Any:
    """A process that starts quickly, because it is forked from one that has imported this module."""
    context: Any = multiprocessing.get_context("spawn" if os.name == "nt" else "forkserver")
    context.set_forkserver_preload([__name__])
    return context.Process(target=target, args=arguments)


@not_on_windows("the size of a file cannot be limited")
def test_a_full_disk(history: History, server: Server, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    for limit in (20_000, 40_000):
        full = process(fill_disk, server.url, path, limit)
        full.start()
        full.join(30)
        assert full.exitcode == 0
        assert path.stat().st_size <= limit
    with client_of(server) as client:
        assert export(incidents(client, limit=50), path).records == 1_000
    assert ids(path) == history.ids


def kill_until_it_is_finished(kills: int, seed: int, folder: Path, name: str) -> None:
    history, chance = History(1_000), random.Random(seed)
    killed = run = 0
    with serve(history) as server:
        while killed < kills:
            run += 1
            path = folder / f"{run}-{name}"
            patience = 0.1  # it grows: a slow disk must not keep an export from getting on
            while True:
                worker = process(export_slowly, server.url, path, chance.choice([None, 1, 8]))
                sent = len(server.requests)
                worker.start()
                while len(server.requests) == sent and worker.exitcode is None:
                    worker.join(0.005)
                worker.join(chance.uniform(0.0, patience))
                patience += 0.05
                if worker.exitcode is not None:
                    assert worker.exitcode == 0
                    break
                worker.kill()
                worker.join()
                killed += 1
            assert ids(path) == history.ids


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz"])
def test_killed_at_any_instant(name: str, tmp_path: Path) -> None:
    kill_until_it_is_finished(6, 1, tmp_path, name)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz"])
def test_killed_at_any_instant_very_often(name: str, tmp_path: Path) -> None:
    kill_until_it_is_finished(150, 2, tmp_path, name)


def test_async_exports_and_other_stores(history: History, server: Server, tmp_path: Path) -> None:
    class Memory:
        saved: dict[str, Any] | None = None

        def load(self) -> dict[str, Any] | None:
            return self.saved

        def save(self, checkpoint: dict[str, Any]) -> None:
            self.saved = json.loads(json.dumps(checkpoint))

    store, path = Memory(), tmp_path / "a.jsonl"

    async def run() -> None:
        async with AsyncClient(token="abc", base_url=server.url, rate_limit="off") as client:
            results = list_incidents.aiterate(client=client, since=START, until=END)
            assert (await aexport(results, path, checkpoint=store)).records == 1_000
            again = list_incidents.aiterate(client=client, since=START, until=END)
            assert (await aexport(again, path, checkpoint=store)).was_finished

    asyncio.run(run())
    assert ids(path) == history.ids
    assert [one.name for one in tmp_path.iterdir()] == ["a.jsonl"]
    assert store.saved is not None


def test_an_incomplete_list_stays_incomplete(tmp_path: Path) -> None:
    page = {"incidents": [{"id": "P1"}], "offset": 5, "limit": 1, "more": True}
    with serve(lambda _: Response.json(page)) as server, client_of(server) as client:
        for _ in range(2):
            with pytest.raises(IncompleteResults):
                export(incidents(client), tmp_path / "a.jsonl")


def test_the_command(
    history: History,
    server: Server,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("PAGERDUTY_TOKEN", "abc")
    monkeypatch.setenv("PAGERDUTY_BASE_URL", server.url)
    to = tmp_path / "a.jsonl"
    command = ["export", "incidents.list", "--since", "2023-01-01", "--until", "2026-01-01", "--to", str(to)]
    assert main(command) == 0
    out, err = capsys.readouterr()
    assert "finished, 1000 records" in out
    assert "1000 records" in err
    assert main([*command, "--quiet"]) == 0
    assert ids(to) == history.ids
    fields = tmp_path / "a.csv"
    assert (
        main(["export", "listLogEntries", "--since=2023-01-01", "--fields", "id", "--to", str(fields), "--quiet"]) == 0
    )
    assert len(fields.read_text().splitlines()) == 1_001
    capsys.readouterr()
    for wrong, why in (
        (["export", "incidents.lst", "--to", "x.jsonl"], "Did you mean 'list'"),
        (["export", "users.get", "--to", "x.jsonl"], "is not a list"),
        (["export", "incidents.list", "--to", str(tmp_path / "x.txt")], "must end in .jsonl"),
    ):
        assert main(wrong) == 2
        assert why in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["export", "--help"])
    with pytest.raises(SystemExit):
        main(["export", "incidents.list", "--help"])
    assert "--service-ids" in capsys.readouterr().out
