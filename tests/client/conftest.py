"""Print the result of the fault table: cases on real sockets, sync and async."""

from __future__ import annotations

from typing import Any

TABLE = ("test_faults", "test_deadlines", "test_connections", "test_writes", "test_secrets")


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Print how many cases of the table passed."""
    passed = [one.nodeid for one in terminalreporter.stats.get("passed", []) if one.when == "call"]
    cells = [one for one in passed if any(f"tests/client/{name}.py" in one for name in TABLE)]
    if cells:
        terminalreporter.write_line(f"fault table: {len(cells)} cells passed")
