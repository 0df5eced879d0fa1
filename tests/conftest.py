"""Fixtures shared by the processes of one run."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.once import once_per_run

if TYPE_CHECKING:
    from scripts.normalise.models import Normalised

ROOT = Path(__file__).resolve().parent.parent
MEMORY = Path("/dev/shm")  # Linux's file system in memory

# Specs are large trees without cycles: with Python's thresholds, a third of the run would go into searching them.
gc.set_threshold(1_000_000, 50, 50)


def _has_room_in_memory() -> bool:
    """Return whether the files of a run fit in memory, and programs can be executed there: not in every container."""
    return (
        sys.platform == "linux"
        and os.access(MEMORY, os.W_OK)
        and shutil.disk_usage(MEMORY).free > 2**31
        and not os.statvfs(MEMORY).f_flag & os.ST_NOEXEC
    )


# A run writes about 100,000 files, which takes three times as long on a disk.
if _has_room_in_memory():
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Use one process more than there are cores, because some tests wait."""
    return (os.cpu_count() or 1) + 1


def pytest_collection_finish() -> None:
    """Search modules and collected tests for garbage no more."""
    gc.freeze()


@pytest.fixture(scope="session")
def run_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder shared by all workers of this run."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def normalised(run_folder: Path) -> Callable[[str], Normalised]:
    """Normalise an official version with the committed names, once for all workers; the result is shared."""

    from tests import upstream  # it imports the generator

    @cache
    def of(version: str) -> Normalised:
        return once_per_run(run_folder, f"normalised-{version}", lambda: upstream.normalised(version))

    return of


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
