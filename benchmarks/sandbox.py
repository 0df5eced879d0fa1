"""Measure how long the sandbox takes to start, and to serve a read in the same process."""

from __future__ import annotations

import json
from collections.abc import Callable

from pagerduty_client.sandbox import TOKEN, Call, Sandbox

START = "from pagerduty_client.sandbox import Sandbox, Server; Server(Sandbox().seed())"
READS = {"25 incidents": "/incidents?date_range=all", "a user": "/users/{user}", "on-calls": "/oncalls"}


def rows(
    start_up: Callable[[str], float], best: Callable[[Callable[[], object], int], float]
) -> list[tuple[str, float, str]]:
    """Return the measurements as (label, ratio, goal)."""
    sandbox = Sandbox().seed()
    user = sandbox.entities("/users")[0]["id"]
    found = [("start the sandbox with its seeds ÷ import uvicorn", start_up(START) / start_up("import uvicorn"), "≤ 3")]
    for name, path in READS.items():
        call = Call.read("GET", path.format(user=user), {"authorization": f"Token token={TOKEN}"}, b"")
        content = sandbox.respond(call).encoded()[1]

        def read(call: Call = call) -> None:
            sandbox.respond(call).encoded()[1]

        def loads(content: bytes = content) -> None:
            json.loads(content)

        found.append((f"sandbox: read {name} ÷ json.loads of the response", best(read, 50) / best(loads, 50), "≤ 40"))
    return found
