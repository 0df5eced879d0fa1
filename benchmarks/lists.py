"""Lists: time against the official client, memory, and the requests that they take beyond the needed ones."""

from __future__ import annotations

import logging
import os
import random
import resource
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from benchmarks import official, pages_server
from pagerduty_client import Client
from pagerduty_rest.api.incidents import list_incidents
from tests.lists.drift import ListServer, read

MANY = 1_000_000
# Every page but the first begins with the last record of the one before it.
ADVANCE = 99


def requests_for(pages: int, concurrency: int | None) -> int:
    """The requests for a list of so many pages, which are served in any order."""
    records = [{"id": f"P{number:05}"} for number in range((pages - 1) * ADVANCE + 50)]
    server = ListServer(records, "services")
    found, _ = read(server, random.Random(pages), concurrency=concurrency)
    assert len(found) == len(records)
    return len(server.requests)


def most_beyond(pages: Iterable[int]) -> list[tuple[int, int]]:
    """The requests beyond the needed ones, and the needed ones, by default and with `concurrency=8`."""
    return [(requests_for(count, concurrency) - count, count) for count in pages for concurrency in (None, 8)]


def megabytes() -> float:
    """The memory of this process; where the system does not say, the most that it has had."""
    pages = Path("/proc/self/statm")
    if pages.exists():
        return int(pages.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


def grow(url: str, count: int) -> float:
    """The megabytes that this process grows by while it iterates over incidents, from the first page on."""
    with Client(token="abc", base_url=url, verify=False, rate_limit="off") as client:
        incidents = list_incidents.iterate(client=client, since=pages_server.START, until=pages_server.END)
        next(incidents)
        start = most = megabytes()
        read = 1
        for read, _ in enumerate(incidents, 2):
            if read % 1_000 == 0:
                most = max(most, megabytes())
        assert read == count
    return most - start


def growth(count: int) -> float:
    """The same in a process of its own."""
    with official.certificates() as (certificate, _), official.pages_server(certificate, 0.0, count) as url:
        command = [sys.executable, "-m", "benchmarks.lists", url, str(count)]
        return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def rows() -> list[tuple[str, float, str]]:
    """Return the measurements as (label, number, goal)."""
    some, many = most_beyond(range(2, 11)), most_beyond(range(11, 101, 7))
    return [
        (f"{MANY:,} incidents past the ceiling, MB above the start", growth(MANY), "≤ 50"),
        ("requests beyond the needed ones, 1 page", max(extra for extra, _ in most_beyond([1])), "0"),
        ("  2 to 10 pages, at most", max(extra for extra, _ in some), "≤ 1"),
        ("  11 to 100 pages, at most, share of all", max(extra / (extra + needed) for extra, needed in many), "≤ 0.1"),
    ]


def main() -> None:
    """Print the table."""
    logging.disable()  # the official client logs its warnings
    for what, number, goal in [*official.rows(), *rows()]:
        print(f"{what:<68}{number:>6.2f}   {goal}")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(grow(sys.argv[1], int(sys.argv[2])))
    else:
        main()
