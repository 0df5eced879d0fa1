"""Compare lists with the official client, `pagerduty`: time over TLS, and results of lists that are hard to read."""

from __future__ import annotations

import asyncio
import logging
import ssl
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pagerduty
import trustme

from benchmarks import pages_server as pages
from pagerduty_client import AsyncClient, Client
from pagerduty_rest.api.audit import list_audit_records
from pagerduty_rest.api.incidents import list_incidents
from pagerduty_rest.api.tags import get_tags_by_entity_type
from tests.history import END, START, History, Shrinking
from tests.servers import Recorded, Response, serve

ROOT = Path(__file__).resolve().parent.parent
# A list that requests this many pages would never end.
ENDLESS = 300


@contextmanager
def pages_server(certificate: Path, latency: float, count: int = pages.COUNT) -> Iterator[str]:
    """Return the URL of a server with this many incidents."""
    command = [sys.executable, "-m", "benchmarks.pages_server", str(certificate), str(latency), str(count)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        yield f"https://localhost:{process.stdout.readline().strip()}"
        process.stdin.close()


@contextmanager
def certificates() -> Iterator[tuple[Path, ssl.SSLContext]]:
    """Create a certificate for localhost and an SSL context that trusts it."""
    authority = trustme.CA()
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "certificate.pem"
        authority.issue_cert("localhost").private_key_and_cert_chain_pem.write_to_path(str(file))
        yield file, trusting


def fastest(*works: Callable[[], object], times: int) -> list[float]:
    """Return the shortest of several alternating runs of each, in seconds."""
    best = [float("inf")] * len(works)
    for _ in range(times):
        for number, work in enumerate(works):
            start = time.perf_counter()
            work()
            best[number] = min(best[number], time.perf_counter() - start)
    return best


def ours(url: str, trusting: ssl.SSLContext, **arguments: Any) -> int:
    """Read all incidents and return their number."""
    with Client(token="abc", base_url=url, verify=trusting, rate_limit="off") as client:
        return sum(1 for one in list_incidents.iterate(client=client, **arguments) if one.id)


def ours_async(url: str, trusting: ssl.SSLContext, **arguments: Any) -> int:
    """Do the same asynchronously."""

    async def read() -> int:
        async with AsyncClient(token="abc", base_url=url, verify=trusting, rate_limit="off") as client:
            return len([one.id async for one in list_incidents.aiterate(client=client, **arguments)])

    return asyncio.run(read())


def theirs(url: str, trusting: ssl.SSLContext) -> int:
    """Do the same with the official client."""
    with pagerduty.RestApiV2Client("abc", base_url=url, verify=trusting) as client:
        return sum(1 for one in client.iter_all("incidents") if one["id"])


def their_history(url: str, trusting: ssl.SSLContext) -> int:
    """Read two years with the official client's `iter_history`."""
    with pagerduty.RestApiV2Client("abc", base_url=url, verify=trusting) as client:
        return sum(1 for one in client.iter_history("incidents", pages.START, pages.END) if one["id"])


def rows() -> list[tuple[str, float, str]]:
    """Return ratios of times."""
    with certificates() as (certificate, trusting):
        with pages_server(certificate, 0.0) as url:
            assert ours(url, trusting) == theirs(url, trusting) == pages.COUNT
            one, other, asynchronous = fastest(
                lambda: ours(url, trusting), lambda: theirs(url, trusting), lambda: ours_async(url, trusting), times=5
            )
        two_years: dict[str, Any] = {"since": pages.START, "until": pages.END}
        with pages_server(certificate, 0.15) as url:
            official, history, *times = fastest(
                lambda: theirs(url, trusting),
                lambda: their_history(url, trusting),
                lambda: ours(url, trusting, concurrency=8),
                lambda: ours_async(url, trusting, concurrency=8),
                lambda: ours(url, trusting),
                lambda: ours_async(url, trusting),
                lambda: ours(url, trusting, concurrency=8, **two_years),
                lambda: ours(url, trusting, **two_years),
                times=2,
            )
    return [
        ("10,000 incidents over TLS, typed ÷ official client", one / other, "≤ 0.65"),
        ("  the same, async", asynchronous / other, "≤ 0.65"),
        ("10,000 incidents, 150 ms a page, concurrency=8 ÷ official client", times[0] / official, "≤ 0.2"),
        ("  the same, async", times[1] / official, "≤ 0.2"),
        ("  by default", times[2] / official, "≤ 0.4"),
        ("  by default, async", times[3] / official, "≤ 0.4"),
        ("two years, 150 ms a page, concurrency=8 ÷ iter_history", times[4] / history, "≤ 0.25"),
        ("  by default", times[5] / history, ""),
    ]


def traps() -> list[tuple[str, str, str]]:
    """Return the result of each client for lists that are hard to read, from a server with the API's rules."""
    later = START + timedelta(days=20)
    full = History(10_000, start=START, end=later)
    busy = History(12_000, start=START, end=later)
    audit = History(5_000)
    endless = {"incidents": [], "limit": 100, "offset": None, "more": True}
    again = {"records": [{"id": "Q1"}], "next_cursor": "same", "limit": 100}
    tags = {"teams": [{"id": "PT", "type": "team_reference"}], "offset": 0, "limit": 100, "more": False}
    begin, end = START.isoformat(), later.isoformat()
    return [
        _trap(
            "10,000 incidents, pages of 75",
            full,
            lambda client: list_incidents.iterate(client=client, since=START, until=later, limit=75),
            lambda client: client.iter_all("incidents", params={"since": begin, "until": end}, page_size=75),
        ),
        _trap(
            "12,000 incidents in 20 days",
            busy,
            lambda client: list_incidents.iterate(client=client, since=START, until=later),
            lambda client: client.iter_all("incidents", params={"since": begin, "until": end}),
        ),
        _trap(
            "12,000 incidents, read with iter_history",
            busy,
            lambda client: list_incidents.iterate(client=client, since=START, until=later),
            lambda client: client.iter_history("incidents", START, later),
        ),
        _trap(
            "2,000 incidents of 3 years",
            History(2_000),
            lambda client: list_incidents.iterate(client=client, since=START, until=END),
            lambda client: client.iter_history("incidents", START, END),
        ),
        _trap(
            "5,000 audit records of 3 years",
            audit,
            lambda client: list_audit_records.iterate(client=client, since=START, until=END),
            lambda client: client.iter_all(
                "audit/records", params={"since": START.isoformat(), "until": END.isoformat()}
            ),
        ),
        _trap(
            "only empty pages, and `more` always true",
            lambda _: Response.json(endless),
            lambda client: list_incidents.iterate(client=client),
            lambda client: client.iter_all("incidents"),
        ),
        _trap(
            "a cursor that repeats",
            lambda _: Response.json(again),
            lambda client: list_audit_records.iterate(client=client),
            lambda client: client.iter_cursor("audit/records"),
        ),
        _trap(
            "150 open incidents, each resolved when it is read",
            (shrinking := Shrinking(150)),
            lambda client: shrinking.resolved(list_incidents.iterate(client=client, statuses=["triggered"])),
            lambda client: shrinking.resolved(client.iter_all("incidents", params={"statuses[]": ["triggered"]})),
            before=shrinking.reopen,
        ),
        _trap(
            "entities with a tag, by entity type",
            lambda _: Response.json(tags),
            lambda client: get_tags_by_entity_type.iterate("PT", "teams", client=client),
            lambda client: client.iter_all("tags/PT/teams"),
        ),
    ]


def _trap(
    what: str,
    respond: Callable[[Recorded], Response],
    our_list: Callable[[Client], Iterator[Any]],
    their_list: Callable[[pagerduty.RestApiV2Client], Iterator[Any]],
    before: Callable[[], None] = lambda: None,
) -> tuple[str, str, str]:
    with certificates() as (certificate, trusting):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        asked = 0

        def bounded(recorded: Recorded) -> Response:
            nonlocal asked
            asked += 1
            return respond(recorded) if asked <= ENDLESS else Response.json({"error": {"message": "endless"}}, 400)

        found = []
        with serve(bounded, context) as server:
            with Client(token="abc", base_url=server.url, verify=trusting, rate_limit="off") as client:
                before()
                found.append(_outcome(lambda: our_list(client)))
            endless = asked > ENDLESS
            asked = 0
            assert not endless
            with pagerduty.RestApiV2Client("abc", base_url=server.url, verify=trusting) as official:
                before()
                found.append(_outcome(lambda: their_list(official)))
            if asked > ENDLESS:
                found[1] = "does not end"
    return what, found[0], found[1]


def _outcome(make: Callable[[], Iterator[Any]]) -> str:
    seen: list[str] = []
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            for one in make():
                seen.append(one["id"] if isinstance(one, dict) else one.id)
            end = ""
        except Exception as error:  # noqa: BLE001  # whatever it is, it is the outcome
            end = f", then {type(error).__name__}"
    twice = f", {len(seen) - len(set(seen))} twice" if len(seen) > len(set(seen)) else ""
    told = ", with a warning" if caught else ""
    return f"{len(set(seen)):,} records{twice}{end}{told}"


def main() -> None:
    """Print the result of each client for lists that are hard to read."""
    logging.disable()
    print(f"{'lists that are hard to read':<50}{'pagerduty-rest':<46}pagerduty {pagerduty.__version__}")
    for what, one, other in traps():
        print(f"{what:<50}{one:<46}{other}")
    print(f"\n{datetime.now(UTC):%Y-%m-%d}, Python {sys.version.split()[0]}")


if __name__ == "__main__":
    main()
