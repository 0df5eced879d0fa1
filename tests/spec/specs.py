"""Small specs with one operation, to change one thing in; and the command, in this process or in another one."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, chdir, contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import pytest

from pagerduty_client.spec.command import main
from pagerduty_client.spec.sources import BASE_VARIABLE
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
    """Run the console command in this process."""
    given = list(map(str, arguments))
    stdout, stderr = (io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in range(2))
    with ExitStack() as stack:
        for context in (chdir(cwd), redirect_stdout(stdout), redirect_stderr(stderr), _environment(**environment)):
            stack.enter_context(context)
        try:
            code: Any = main(given)
        except SystemExit as end:
            code = end.code
    said = [one.buffer.getvalue().decode() for one in (stdout, stderr)]
    return subprocess.CompletedProcess(given, code, *said)


@contextmanager
def _environment(**more: str) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patched:
        patched.delenv(BASE_VARIABLE, raising=False)
        for name, value in more.items():
            patched.setenv(name, value)
        yield


def process(*arguments: str | Path, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the console command in a process of its own."""
    clean = {name: value for name, value in os.environ.items() if name != BASE_VARIABLE}
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
