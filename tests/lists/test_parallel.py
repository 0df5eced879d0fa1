"""Several pages at once, over real connections: slow pages, failing pages, forks, and the end of the interpreter."""

from __future__ import annotations

import asyncio
import random
import subprocess
import sys
import threading
from itertools import count
from typing import Any

import pytest

from pagerduty_client import AsyncClient, BadRequest, Client, Clock, InvalidArgument
from pagerduty_rest.api.services import list_services
from tests.client.test_connections import in_child
from tests.servers import Recorded, Response, Server, serve

COUNT = 990
SERVICES = [{"id": f"P{number:05}"} for number in range(COUNT)]
IDS = [one["id"] for one in SERVICES]


def page(recorded: Recorded) -> Response:
    query = dict(recorded.query)
    offset, limit = int(query["offset"]), int(query["limit"])
    found = {"services": SERVICES[offset : offset + limit], "offset": offset, "limit": limit}
    total = COUNT if query.get("total") == "true" else None
    return Response.json({**found, "more": offset + limit < COUNT, "total": total})


class Troubled:
    """Pages that arrive late, out of order, and fail first."""

    def __init__(self, seed: int, failures: float) -> None:
        self.chance, self.failures = random.Random(seed), failures
        self.in_flight = self.most = 0
        self.failed: set[str] = set()
        self.lock = threading.Lock()

    def __call__(self, recorded: Recorded) -> Response:
        offset = dict(recorded.query)["offset"]
        with self.lock:
            self.in_flight += 1
            self.most = max(self.most, self.in_flight)
            late = self.chance.choice([0.0, 0.01, 0.05])
            fails = offset not in self.failed and self.chance.random() < self.failures
            self.failed |= {offset} if fails else set()
        threading.Event().wait(late)
        with self.lock:
            self.in_flight -= 1
        return Response.json({"error": {"message": "busy"}}, 503, **{"Retry-After": "0"}) if fails else page(recorded)


def read(server: Server, mode: str, clock: Clock | None = None, **arguments: Any) -> list[str]:
    """Return the IDs of a list, read sync or async."""
    options: dict[str, Any] = {"token": "abc", "base_url": server.url, "rate_limit": "off"}
    if clock is not None:
        options |= {"clock": clock, "deadline": None}

    async def asynchronously() -> list[str]:
        async with AsyncClient(**options) as client:
            return [one.id async for one in list_services.aiterate(client=client, **arguments)]

    if mode == "async":
        return asyncio.run(asynchronously())
    with Client(**options) as client:
        return [one.id for one in list_services.iterate(client=client, **arguments)]


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("concurrency", [None, 3, 8])
def test_slow_and_failing_pages_change_nothing(concurrency: int | None, mode: str) -> None:
    troubled = Troubled(concurrency or 0, 0.1)
    with serve(troubled) as server:
        assert read(server, mode, limit=50, concurrency=concurrency) == IDS
    assert 1 < troubled.most <= (concurrency or 8)
    assert troubled.failed


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_one_page_at_a_time(mode: str) -> None:
    troubled = Troubled(1, 0.0)
    with serve(troubled) as server:
        assert read(server, mode, limit=200, concurrency=1) == IDS
    assert troubled.most == 1


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize(("concurrency", "seconds"), [(None, 0.0), (None, 0.15), (8, 0.0)])
def test_fast_pages_are_not_requested_many_at_once_by_default(
    concurrency: int | None, seconds: float, mode: str
) -> None:
    """The requests of a list would compete for the interpreter."""
    ticks = count(0.0, seconds)
    troubled = Troubled(2, 0.0)
    with serve(troubled) as server:
        clock = Clock(monotonic=lambda: next(ticks))
        assert read(server, mode, clock, limit=10, concurrency=concurrency) == IDS
    assert troubled.most == 2 if (concurrency, seconds) == (None, 0.0) else troubled.most > 2


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_failing_page_is_an_error_in_turn(mode: str) -> None:
    """Records before it are returned, and the list continues when the server recovers."""
    broken = threading.Event()
    broken.set()

    def respond(recorded: Recorded) -> Response:
        if dict(recorded.query)["offset"] == "396" and broken.is_set():
            return Response.json({"error": {"message": "no"}}, 400)
        return page(recorded)

    def check(seen: list[str]) -> None:
        assert seen == IDS[:397]
        broken.clear()

    async def asynchronously() -> list[str]:
        async with AsyncClient(token="abc", base_url=server.url, rate_limit="off") as client:
            services, seen = list_services.aiterate(client=client, concurrency=8), []
            with pytest.raises(BadRequest):
                async for one in services:
                    seen.append(one.id)
            check(seen)
            return seen + [one.id async for one in services]

    with serve(respond) as server:
        if mode == "async":
            assert asyncio.run(asynchronously()) == IDS
            return
        with Client(token="abc", base_url=server.url, rate_limit="off") as client:
            services, seen = list_services.iterate(client=client, concurrency=8), []
            with pytest.raises(BadRequest):
                for one in services:
                    seen.append(one.id)
            check(seen)
            assert seen + [one.id for one in services] == IDS


@pytest.mark.parametrize("concurrency", [None, 8])
def test_a_child_forked_while_pages_are_in_flight_reads_on(concurrency: int | None) -> None:
    waiting, release = threading.Event(), threading.Event()

    def respond(recorded: Recorded) -> Response:
        if int(dict(recorded.query)["offset"]) >= 198 and not release.is_set():
            waiting.set()
            release.wait(10)
        return page(recorded)

    with serve(respond) as server, Client(token="abc", base_url=server.url) as client:
        services = list_services.iterate(client=client, concurrency=concurrency)
        first = [next(services).id for _ in range(120)]
        assert waiting.wait(10)

        def rest() -> str:
            release.set()  # the child's copy: the server is the parent's
            return " ".join(one.id for one in services)

        threading.Timer(0.2, release.set).start()
        assert first + in_child(rest).split() == IDS
        assert first + [one.id for one in services] == IDS


def test_lists_are_read_while_the_interpreter_shuts_down() -> None:
    program = """
import atexit, sys, threading
from pagerduty_client import Client
from pagerduty_rest.api.services import list_services

def read(services): print(sum(1 for _ in services), flush=True)
def late():
    threading.main_thread().join()
    read(list_services.iterate(client=client))
client, fresh = (Client(token="abc", base_url=sys.argv[1], rate_limit="off") for _ in range(2))
begun = list_services.iterate(client=client)
next(begun)
atexit.register(lambda: read(begun))
atexit.register(lambda: read(list_services.iterate(client=fresh, concurrency=8)))
threading.Thread(target=late).start()
"""
    with serve(page) as server:
        command = [sys.executable, "-c", program, server.url]
        ran = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert (ran.stdout.split(), ran.stderr) == (["990", "990", "989"], "")


def test_without_new_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    start = threading.Thread.start

    def refusing(thread: threading.Thread) -> None:
        if "next page" in thread.name or thread.name.startswith("pagerduty"):
            raise RuntimeError("can't create new thread at interpreter shutdown")
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", refusing)
    with serve(page) as server:
        for concurrency in (None, 1, 8):
            assert read(server, "sync", concurrency=concurrency) == IDS


def test_a_checkpoint_of_version_1_is_read() -> None:
    """The checkpoint is one of release 0.1, after 120 records of a list without overlapping pages."""
    stored = {
        "version": 1,
        "operation": "listServices",
        "path": "/services",
        "query": [],
        "body": None,
        "started": "2026-01-01T00:00:00+00:00",
        "spans": [[None, None]],
        "offset": 100,
        "mark": None,
        "handed": 20,
        "pages": 1,
        "records": 120,
        "repeated": 0,
        "incomplete": None,
        "seen": dict.fromkeys(IDS[:120]),
        "before": {},
        "order": [None, None, False, False],
    }
    with serve(page) as server:
        for mode in ("sync", "async"):
            assert read(server, mode, resume=stored) == IDS[120:]
        finished = {**stored, "spans": [], "offset": 0, "handed": 0, "records": COUNT}
        assert read(server, "sync", resume=finished) == []


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        *(({"concurrency": one}, "pages to request at once, 1 or more") for one in (0, True, "3", 2.5)),
        *(({"limit": one}, "records per page, 1 or more") for one in (0, -1, "x", 1.5, True)),
        ({"progress": 3}, "progress must be True or a function"),
    ],
)
def test_arguments_that_cannot_be_used_are_refused(arguments: dict[str, Any], why: str) -> None:
    with Client(token="abc") as client, pytest.raises(InvalidArgument, match=why):
        list_services.iterate(client=client, **arguments)
