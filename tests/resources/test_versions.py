"""The methods of packages that are generated from upstream's other versions."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.upstream import MIRROR, ROOT, versions


@pytest.mark.slow
@pytest.mark.parametrize("version", versions())
def test_every_operation_has_methods_that_send_its_request(version: str, tmp_path: Path) -> None:
    spec = MIRROR / version / "reference" / "REST" / "openapiv3.json"
    command = [sys.executable, "-m", "scripts.generate", "--spec", str(spec), "--out", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    chosen = "sends_the_request or signature or one_method"
    command = [sys.executable, "-m", "pytest", "tests/resources/test_methods.py", "-k", chosen, "-q", "-p", "no:xdist"]
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    done = subprocess.run(
        [*command, "-p", "no:cacheprovider"], cwd=ROOT, env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout
    code = "import pagerduty_rest; print(pagerduty_rest.__file__)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.stdout.startswith(str(tmp_path)), "the package under test is the one from this version"
