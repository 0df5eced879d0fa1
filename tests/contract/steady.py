"""Steady, an OpenAPI mock server from npm: fetched at one version, started on a free port of this machine."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scripts import node
from scripts.project import Project

VERSION = "0.22.2"
# It ends with its parent process: when its standard input is closed, its process group is killed, node included.
WARDEN = '"$@" & read -r line; kill -TERM 0'
SECONDS = 30.0


def program() -> Path:
    """Return the server's program, installed if necessary. Raises node.Unavailable without Node.js."""
    return node.package(Project.here(), "@stdy/cli", VERSION) / "steady.js"


@contextmanager
def serve(steady: Path, spec: Path) -> Iterator[str]:
    """Serve this spec while the context is open; the value is the server's URL."""
    port = _free_port()
    options = ["--port", str(port), "--host", "127.0.0.1", "--quiet", "--no-color", "--reject-on-sdk-error=false"]
    log = spec.with_suffix(".log")
    with log.open("wb") as output:
        process = subprocess.Popen(
            ["sh", "-c", WARDEN, "sh", "node", str(steady), *options, str(spec)],
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    url = f"http://127.0.0.1:{port}"
    try:
        _wait(url, log)
        yield url
    finally:
        if sys.exc_info()[0] is None or process.poll() is None:
            os.killpg(process.pid, signal.SIGTERM)  # POSIX: the server runs in CI on Linux
        process.communicate(timeout=SECONDS)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait(url: str, log: Path) -> None:
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        try:
            with urllib.request.urlopen(f"{url}/_x-steady/health", timeout=1):
                return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError(f"Steady did not start within {SECONDS:.0f} s:\n{log.read_text(errors='replace')[-2000:]}")
