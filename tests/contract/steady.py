"""Steady, an OpenAPI mock server from npm: fetched at one version, started on a free port of this machine."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

VERSION = "0.22.2"
FOLDER = Path(__file__).resolve().parents[2] / ".cache" / "node" / VERSION
SCRIPT = FOLDER / "node_modules" / "@stdy" / "cli" / "steady.js"
# It ends with whoever started it: when the pipe to its standard input closes, its process group goes, node included.
WARDEN = '"$@" & read -r line; kill -TERM 0'
SECONDS = 30.0


class Unavailable(Exception):
    """The server cannot be had on this machine."""


def install() -> None:
    """Fetch the server, where it is not here yet; raises Unavailable without node."""
    for tool in ("node", "npm"):
        if shutil.which(tool) is None:
            raise Unavailable(f"{tool} is not installed")
    if SCRIPT.is_file():
        return
    FOLDER.mkdir(parents=True, exist_ok=True)
    # The folder is made the project's root, so that npm does not look for one above it; no lock is kept, because a
    # lock would name a registry.
    command = ["npm", "install", "--prefix", str(FOLDER), "--no-save", "--no-package-lock", "--ignore-scripts"]
    done = subprocess.run(
        [*command, "--no-audit", "--no-fund", f"@stdy/cli@{VERSION}"], capture_output=True, text=True, timeout=180
    )
    if done.returncode or not SCRIPT.is_file():
        shutil.rmtree(FOLDER, ignore_errors=True)
        raise RuntimeError(f"npm could not install @stdy/cli {VERSION}:\n{done.stderr.strip()}")


@contextmanager
def serve(document: Path) -> Iterator[str]:
    """The address of a server of this document, until the context closes."""
    port = _free_port()
    options = ["--port", str(port), "--host", "127.0.0.1", "--quiet", "--no-color", "--reject-on-sdk-error=false"]
    log = document.with_suffix(".log")
    with log.open("wb") as output:
        process = subprocess.Popen(
            ["sh", "-c", WARDEN, "sh", "node", str(SCRIPT), *options, str(document)],
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
            os.killpg(process.pid, signal.SIGTERM)
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
