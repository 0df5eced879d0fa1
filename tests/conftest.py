"""Fixtures shared by the processes of one run."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.once import once_per_run

ROOT = Path(__file__).resolve().parent.parent

# Specs are large trees without cycles: with Python's thresholds, a third of the run would go into searching them.
gc.set_threshold(100_000, 50, 50)


def pytest_collection_finish() -> None:
    """Search modules and collected tests for garbage no more."""
    gc.freeze()


@pytest.fixture(scope="session")
def run_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder shared by all workers of this run."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def wheel(run_folder: Path) -> Path:
    """Return the distribution's wheel, built once for all workers."""

    def build() -> Path:
        command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(run_folder / "wheel")]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
        assert done.returncode == 0, done.stdout + done.stderr
        (path,) = (run_folder / "wheel").glob("*.whl")
        return path

    return once_per_run(run_folder, "wheel", build)
