"""Limits that end with their test, and the result of the fault table: cases on real sockets, sync and async."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from pagerduty_client.limits import _limiters

TABLE = ("test_faults", "test_deadlines", "test_connections", "test_writes", "test_secrets")


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Print how many cases of the table passed."""
    passed = [one.nodeid for one in terminalreporter.stats.get("passed", []) if one.when == "call"]
    cells = [one for one in passed if any(f"tests/client/{name}.py" in one for name in TABLE)]
    if cells:
        terminalreporter.write_line(f"fault table: {len(cells)} cells passed")


@pytest.fixture(autouse=True)
def own_limits() -> Iterator[None]:
    """Forget the limits of this test's servers: a later server may get the same port while a client is still alive."""
    yield
    _limiters._shared.clear()
