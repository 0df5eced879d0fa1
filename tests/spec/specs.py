"""Small specs with one operation, to change one thing in; and the command in a separate process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.upstream import ROOT

Spec = dict[str, Any]


def make_spec(
    *,
    sent: Any = None,
    received: Any = None,
    parameter: Any = None,
    schemas: dict[str, Any] | None = None,
    **operation: Any,
) -> Spec:
    """Return a spec whose one operation sends and receives these schemas."""
    given: dict[str, Any] = {
        "operationId": "changeWidget",
        "tags": ["Widgets"],
        "responses": {"204": {"description": "-"}},
    }
    if sent is not None:
        given["requestBody"] = {"content": {"application/json": {"schema": sent}}}
    if received is not None:
        given["responses"] = {"200": {"description": "-", "content": {"application/json": {"schema": received}}}}
    if parameter is not None:
        given["parameters"] = [parameter]
    return {
        "openapi": "3.0.2",
        "info": {"title": "-", "version": "2"},
        "paths": {"/widgets": {"post": {**given, **operation}}},
        "components": {"schemas": schemas or {}},
    }


def widget(**fields: Any) -> Spec:
    """Return an object schema with these fields."""
    return {"type": "object", "properties": fields}


def command(*arguments: str | Path, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the console command."""
    clean = {name: value for name, value in os.environ.items() if name != "PAGERDUTY_SPEC_BASE"}
    return subprocess.run(
        [sys.executable, "-m", "pagerduty_client.spec", *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=120,
        cwd=cwd,
        env={**clean, **environment},
    )


def assert_refused(done: subprocess.CompletedProcess[str], *words: str) -> None:
    """Verify exit code 2, one line on stderr, and nothing on stdout."""
    assert done.returncode == 2, done.stdout + done.stderr
    assert done.stdout == ""
    assert done.stderr.startswith("error: ")
    assert done.stderr.count("\n") == 1
    for word in words:
        assert word in done.stderr
