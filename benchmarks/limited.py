"""Measure how much longer many callers take than a rate limit requires. No request may be lost."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from pagerduty_client import Client
from pagerduty_rest.api.incidents import get_incident
from tests.client.faults import Metered
from tests.servers import serve

# Requests that the server allows per window, and the window in seconds. The calls fill one window and part of the next.
LIMIT, WINDOW, CALLS = 480, 60.0, 640
NAMES = [f"P{number:04}" for number in range(CALLS)]
THREADS, PROCESSES = 50, 8


def threads(url: str, names: list[str], count: int = THREADS) -> None:
    """Call from several threads that share one client."""
    with Client(token="abc", base_url=url) as client, ThreadPoolExecutor(count) as pool:
        list(pool.map(lambda name: get_incident.sync(name, client=client), names))


def tasks(url: str, names: list[str]) -> None:
    """Call from one task per request."""

    async def all_of_them() -> None:
        async with Client(token="abc", base_url=url) as client:
            await asyncio.gather(*(get_incident.asyncio(name, client=client) for name in names))

    asyncio.run(all_of_them())


def processes(url: str, names: list[str]) -> None:
    """Call from separate processes that do not coordinate."""
    running = [
        subprocess.Popen([sys.executable, "-m", "benchmarks.limited", url, *names[number::PROCESSES]])
        for number in range(PROCESSES)
    ]
    assert [one.wait() for one in running] == [0] * PROCESSES


def measured(call: Callable[[str, list[str]], None]) -> float:
    """Return the time that the calls take, divided by the least that the limit allows."""
    metered = Metered(LIMIT, WINDOW)
    with serve(metered) as server:
        start = time.monotonic()
        metered.started = start
        call(server.url, NAMES)
        seconds = time.monotonic() - start
    assert sorted(metered.served) == [f"/incidents/{name}" for name in NAMES]  # none lost, none twice
    return seconds / ((CALLS - 1) // LIMIT * WINDOW)


def rows() -> list[tuple[str, float, str]]:
    """Return the measurements as (label, ratio, goal). All three run at the same time."""
    with ThreadPoolExecutor(3) as pool:
        found = list(pool.map(measured, (threads, tasks, processes)))
    names = (f"{THREADS} threads", f"{CALLS} tasks", f"{PROCESSES} processes")
    return [(f"limited server, {name} ÷ ideal", ratio, "≤ 1.1") for name, ratio in zip(names, found, strict=True)]


if __name__ == "__main__":
    threads(sys.argv[1], sys.argv[2:], 4)
