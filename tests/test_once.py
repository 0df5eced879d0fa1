"""Work that several processes of a test run share is done once."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests import once


def test_work_is_done_once(tmp_path: Path) -> None:
    done: list[str] = []

    def make() -> str:
        done.append("x")
        time.sleep(0.1)
        return "made"

    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: once.once_per_run(tmp_path, "work", make), range(4)))
    assert (found, done) == (["made"] * 4, ["x"])
    assert [path.name for path in tmp_path.iterdir()] == ["work.pickle"]


def test_work_that_failed_is_done_again(tmp_path: Path) -> None:
    def fail() -> str:
        raise OSError("no space")

    with pytest.raises(OSError, match="no space"):
        once.once_per_run(tmp_path, "work", fail)
    assert once.once_per_run(tmp_path, "work", lambda: "made") == "made"


def test_work_of_a_process_that_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(once, "SECONDS", 0.1)
    (tmp_path / "work.lock").touch()
    with pytest.raises(TimeoutError, match="did its process end"):
        once.once_per_run(tmp_path, "work", lambda: "made")
