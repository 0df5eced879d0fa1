"""`make bench`: print ratios of two measurements from the same run. README.md in this folder explains them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks import limited, sandbox, webhooks
from benchmarks.sample import page
from benchmarks.with_cattrs import decoder
from pagerduty_rest import encode
from pagerduty_rest.operations import OPERATIONS
from pagerduty_runtime.model import Model

INCIDENTS = 10_000
ENDPOINT = "from pagerduty_rest.api.incidents import list_incidents"
RESOURCE = "from pagerduty_client import Client\nClient('x').incidents.list"
ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "generated" / "pagerduty_rest"


def best(work: Callable[[], object], times: int = 5) -> float:
    """Return the shortest of several runs, in seconds, because it is the least disturbed."""
    found = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        found.append(time.perf_counter() - start)
    return min(found)


def start_up(code: str) -> float:
    """Return how long a fresh interpreter takes to run some code, in seconds, with modules already compiled."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return best(lambda: subprocess.run([sys.executable, "-c", code], check=True, env=environment), 15)


def peak(work: Callable[[], object]) -> int:
    """Return how many bytes a function's return value occupies."""
    tracemalloc.start()
    kept = work()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del kept
    return size


def touch(value: Any) -> None:
    """Read every field of a model, at every depth."""
    for _, field in value.present():
        if isinstance(field, str):  # most are, and a failed isinstance takes longer
            continue
        if isinstance(field, Model):
            touch(field)
        elif isinstance(field, list):
            for item in field:
                if isinstance(item, Model):
                    touch(item)


def touch_events() -> None:
    """Receive the webhooks, and read every field of each event."""
    for event in webhooks.receive():
        touch(event)


def rows() -> list[tuple[str, float, str]]:
    """Return the measurements as (label, ratio, goal)."""
    nothing, httpx = start_up("pass"), start_up("import httpx")
    data = page(INCIDENTS)
    payload = json.loads(data)
    operation = OPERATIONS["listIncidents"]
    loads = best(lambda: json.loads(data))
    cattrs_decode = decoder()

    def table() -> None:
        for one in operation.decode(200, payload).incidents:
            _ = (one.incident_number, one.title, one.status, one.created_at, one.service.summary, one.urgency)

    return [
        ("import an endpoint function ÷ import httpx", start_up(ENDPOINT) / httpx, "≤ 1.3"),
        ("  the same, minus the interpreter's start-up", (start_up(ENDPOINT) - nothing) / (httpx - nothing), ""),
        (
            "import Client and an endpoint ÷ import httpx",
            start_up(f"from pagerduty_client import Client\n{ENDPOINT}") / httpx,
            "≤ 1.3",
        ),
        ("import Client and its first resource ÷ import httpx", start_up(RESOURCE) / httpx, "≤ 1.3"),
        ("decode 10,000 incidents ÷ json.loads", best(lambda: operation.decode(200, payload)) / loads, "≤ 1.5"),
        ("  decode, and read six fields of each", best(table) / loads, "≤ 0.2"),
        (
            "  decode, and read every field at every depth",
            best(lambda: touch(operation.decode(200, payload))) / loads,
            "≤ 2.0",
        ),
        ("  decode and encode", best(lambda: encode(operation.decode(200, payload))) / loads, "≤ 1.2"),
        ("  cattrs, 26 of the 35 fields", best(lambda: cattrs_decode(payload)) / loads, ""),
        (
            "memory of 10,000 incidents ÷ that of their JSON",
            peak(lambda: operation.decode(200, json.loads(data))) / peak(lambda: json.loads(data)),
            "",
        ),
        ("import pagerduty_client.webhooks ÷ import httpx", start_up("import pagerduty_client.webhooks") / httpx, ""),
        *sandbox.rows(start_up, best),
        ("verify and parse a webhook of 3 KB ÷ json.loads", best(webhooks.receive) / best(webhooks.loads), "≤ 6"),
        (
            "  verify and parse, and read every field",
            best(touch_events) / best(webhooks.loads),
            "",
        ),
    ]


def sizes() -> list[tuple[str, str, str]]:
    """Return the number and the size of the generated files."""
    files = [path for path in PACKAGE.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    size = sum(path.stat().st_size for path in files) / 2**20
    return [("files in the generated package", str(len(files)), "≤ 1,600"), ("their size", f"{size:.1f} MB", "≤ 6 MB")]


def main() -> None:
    for what, ratio, goal in [*rows(), *limited.rows()]:
        print(f"{what:<52}{ratio:>8.2f}   {goal}")
    for what, value, goal in sizes():
        print(f"{what:<52}{value:>8}   {goal}")


if __name__ == "__main__":
    main()
