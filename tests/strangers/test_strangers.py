"""Published clients, unmodified, on the sandbox over TLS, each in a fresh environment: `make strangers`."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

PROGRAMS = Path(__file__).parent / "programs"
pytestmark = pytest.mark.slow


class Served(NamedTuple):
    """A sandbox on a port: its address, the port, and the certificate to trust."""

    address: str
    port: str
    certificate: str

    def environment(self, home: Path, **more: str) -> dict[str, str]:
        """The environment of a program that trusts the sandbox."""
        trusts = dict.fromkeys(("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"), self.certificate)
        return {"PATH": os.environ["PATH"], "HOME": str(home), **trusts, "SANDBOX_PORT": self.port, **more}


@pytest.fixture
def served() -> Iterator[Served]:
    """The sandbox, as the command serves it."""
    command = [sys.executable, "-m", "pagerduty_client.sandbox", "--port", "0", "--tls"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        address = process.stdout.readline().split()[2]
        certificate = process.stdout.readline().split()[1]
        try:
            yield Served(address, address.rpartition(":")[2], certificate)
        finally:
            process.terminate()


def installed(package: str, folder: Path, interpreter: str = sys.executable) -> Path:
    """Return the Python of a fresh environment with a package; skip the test if it cannot be installed."""
    subprocess.run([interpreter, "-m", "venv", folder], check=True)
    python = folder / "bin" / "python"
    command: list[Any] = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", package]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        pytest.skip(f"{package} cannot be installed: {done.stderr.strip().splitlines()[-1]}")
    return python


def node_modules(package: str, folder: Path) -> Path:
    """Return a folder with a package installed by npm; skip the test if it cannot be installed."""
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("npm is not installed")
    (folder / "package.json").write_text("{}")
    done = subprocess.run(
        [npm, "install", "--no-audit", "--no-fund", package], cwd=folder, capture_output=True, text=True
    )
    if done.returncode:
        pytest.skip(f"{package} cannot be installed: {done.stderr.strip().splitlines()[-1]}")
    return folder / "node_modules"


def check(command: list[Any], environment: dict[str, str], at_least: int) -> None:
    """Run a program, and check its steps."""
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=900)
    assert done.stdout, done.stderr
    steps = json.loads(done.stdout)
    problems = [f"{one['name']}: {one['problem']}" for one in steps if one["problem"] is not None]
    assert not problems, "\n".join(problems)
    assert done.returncode == 0, done.stderr
    assert len(steps) >= at_least


def test_the_official_client(served: Served, tmp_path: Path) -> None:
    python = installed("pagerduty", tmp_path / "venv")
    check([python, PROGRAMS / "official_client.py", served.address], served.environment(tmp_path), 150)


def test_pdpyras(served: Served, tmp_path: Path) -> None:
    python = installed("pdpyras", tmp_path / "venv")
    check([python, PROGRAMS / "pdpyras_client.py", served.address], served.environment(tmp_path), 30)


def test_pypd(served: Served, tmp_path: Path) -> None:
    python = installed("pypd", tmp_path / "venv")
    check([python, PROGRAMS / "pypd_client.py", served.address], served.environment(tmp_path), 40)


def test_pygerduty(served: Served, tmp_path: Path) -> None:
    python = installed("pygerduty", tmp_path / "venv")
    check([python, PROGRAMS / "pygerduty_client.py", served.address], served.environment(tmp_path), 40)


def test_the_official_mcp_server(served: Served, tmp_path: Path) -> None:
    interpreter = sys.executable if sys.version_info[:2] == (3, 12) else shutil.which("python3.12")
    # pyenv puts a command on the path for each version that is installed, and refuses to run those that are not active.
    if interpreter is None or subprocess.run([interpreter, "--version"], capture_output=True).returncode:
        pytest.skip("pagerduty-mcp needs Python 3.12, which cannot be run here")
    server = installed("pagerduty-mcp", tmp_path / "venv", interpreter).with_name("pagerduty-mcp")
    account = {"PAGERDUTY_API_HOST": served.address, "PAGERDUTY_USER_API_KEY": "y_NbAkKc66ryYTWUXYEu"}
    check([sys.executable, PROGRAMS / "mcp_server.py", server], served.environment(tmp_path, **account), 60)


def test_pdjs(served: Served, tmp_path: Path) -> None:
    modules = node_modules("@pagerduty/pdjs", tmp_path)
    redirect = f"--require {PROGRAMS / 'redirect.cjs'}"
    environment = served.environment(tmp_path, NODE_PATH=str(modules), NODE_OPTIONS=redirect)
    check(["node", PROGRAMS / "pdjs_client.cjs"], environment, 30)


def test_pagerduty_cli(served: Served, tmp_path: Path) -> None:
    modules = node_modules("pagerduty-cli", tmp_path)
    environment = served.environment(tmp_path, NODE_OPTIONS=f"--require {PROGRAMS / 'redirect.cjs'}")
    check([sys.executable, PROGRAMS / "pagerduty_cli.py", modules / ".bin" / "pd"], environment, 60)
