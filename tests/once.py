"""Run work once for several processes of a test run."""

from __future__ import annotations

import pickle
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

SECONDS = 600

T = TypeVar("T")


def once_per_run(folder: Path, name: str, make: Callable[[], T]) -> T:
    """Return the result of `make`, which runs once for all processes that share this folder.

    Raises TimeoutError if another process does not finish it.
    """
    path, lock = folder / f"{name}.pickle", folder / f"{name}.lock"
    deadline = time.monotonic() + SECONDS
    while not path.exists():
        try:
            lock.touch(exist_ok=False)
        except (FileExistsError, PermissionError):  # on Windows, a file that is being removed
            if time.monotonic() > deadline:
                raise TimeoutError(f"{lock} exists: did its process end?") from None
            time.sleep(0.05)
            continue
        try:
            if not path.exists():
                new = path.with_suffix(".new")
                new.write_bytes(pickle.dumps(make()))
                new.replace(path)
        finally:
            lock.unlink()
    found: T = pickle.loads(path.read_bytes())
    return found
