"""Measure how much longer many callers take than a rate limit requires. No request may be lost."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from pagerduty_client import Client
from pagerduty_rest.api.incidents import get_incident
from pagerduty_rest.api.services import list_services
from tests.client.faults import Metered, one_incident
from tests.servers import Recorded, serve

# Requests that the server allows per window, and the window in seconds. The calls fill one window and part of the next.
LIMIT, WINDOW, CALLS = 480, 60.0, 640
NAMES = [f"P{number:04}" for number in range(CALLS)]
THREADS, PROCESSES, THREADS_PER_PROCESS = 50, 8, 4
# Each of these threads reads a list with this many pages, which overlap by one record.
PAGES = CALLS // (PROCESSES * THREADS_PER_PROCESS)
SERVICES = [{"id": f"P{number:05}"} for number in range(PAGES * 99 + 1)]

Row = tuple[str, float, str]


def threads(url: str, names: list[str], count: int = THREADS) -> None:
    """Call from several threads that share one client."""
    with Client(token="abc", base_url=url) as client, ThreadPoolExecutor(count) as pool:
        list(pool.map(lambda name: get_incident.sync(name, client=client), names))


def tasks(url: str) -> None:
    """Call from one task per request."""

    async def all_of_them() -> None:
        async with Client(token="abc", base_url=url) as client:
            await asyncio.gather(*(get_incident.asyncio(name, client=client) for name in NAMES))

    asyncio.run(all_of_them())


def lists(url: str) -> None:
    """Read a list in each of several threads, several pages at once."""
    with Client(token="abc", base_url=url) as client, ThreadPoolExecutor(THREADS_PER_PROCESS) as pool:
        found = pool.map(lambda _: len(list_services.iterate(client=client).all()), range(THREADS_PER_PROCESS))
        assert list(found) == [len(SERVICES)] * THREADS_PER_PROCESS


def processes(work: Callable[[int], list[str]]) -> None:
    """Call from separate processes that do not coordinate; `work` returns the arguments of each."""
    running = [
        subprocess.Popen([sys.executable, "-m", "benchmarks.limited", *work(number)]) for number in range(PROCESSES)
    ]
    assert [one.wait() for one in running] == [0] * PROCESSES


def services(recorded: Recorded) -> bytes:
    """Return a page of services."""
    query = dict(recorded.query)
    offset, limit = int(query["offset"]), int(query["limit"])
    page = SERVICES[offset : offset + limit]
    more = offset + limit < len(SERVICES)
    return json.dumps({"services": page, "offset": offset, "limit": limit, "more": more, "total": None}).encode()


def measured(
    call: Callable[[str], None], body: Callable[[Recorded], bytes] = one_incident
) -> tuple[float, float, list[str]]:
    """Return the time taken divided by the least that the limit allows, the share of 429 responses, and the paths."""
    metered = Metered(LIMIT, WINDOW, body)
    with serve(metered) as server:
        start = time.monotonic()
        metered.started = start
        call(server.url)
        seconds = time.monotonic() - start
    ideal = (CALLS - 1) // LIMIT * WINDOW
    return seconds / ideal, metered.refused / (len(metered.served) + metered.refused), metered.served


def rows() -> list[Row]:
    """Return the measurements as (label, ratio, goal). All run at the same time."""
    calls: list[tuple[str, Callable[[str], None]]] = [
        (f"{THREADS} threads", lambda url: threads(url, NAMES)),
        (f"{CALLS} tasks", tasks),
        (f"{PROCESSES} processes", lambda url: processes(lambda number: [url, *NAMES[number::PROCESSES]])),
    ]
    with ThreadPoolExecutor(len(calls) + 1) as pool:
        reading = pool.submit(measured, lambda url: processes(lambda _: [url]), services)
        found = [pool.submit(measured, call) for _, call in calls]
    rows: list[Row] = []
    for (name, _), future in zip(calls, found, strict=True):
        ratio, _, served = future.result()
        assert sorted(served) == [f"/incidents/{name}" for name in NAMES]  # none lost, none twice
        rows.append((f"limited server, {name} ÷ ideal", ratio, "≤ 1.1"))
    ratio, refused, _ = reading.result()
    readers = f"{PROCESSES} processes of {THREADS_PER_PROCESS} threads that read lists"
    return [*rows, (f"  {readers} ÷ ideal", ratio, "≤ 1.1"), ("  … share of 429", refused, "≤ 0.03")]


if __name__ == "__main__":
    url, *names = sys.argv[1:]
    if names:
        threads(url, names, 4)
    else:
        lists(url)
