"""Replacing files and folders completely or not at all."""

from __future__ import annotations

import ctypes
import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.digests import tree
from scripts.swap import replace_file, replace_files, staging_directory, swap_folder

OLD = {"a.py": b"old", "gone.py": b"old", "deep/er.py": b"old"}
NEW = {"a.py": b"new", "more.py": b"new", "deep/er.py": b"new"}


def put(folder: Path, files: dict[str, bytes]) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


@pytest.fixture
def two_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system that cannot exchange two folders."""

    def refused(name: str | None, **_: object) -> object:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS), name)

    monkeypatch.setattr(ctypes, "CDLL", refused)


def test_a_folder_replaces_another(tmp_path: Path) -> None:
    new, target = put(tmp_path / "new", NEW), put(tmp_path / "target", OLD)
    swap_folder(new, target)
    assert tree(target) == NEW


def test_a_folder_is_moved_to_a_new_path(tmp_path: Path) -> None:
    target = tmp_path / "target"
    swap_folder(put(tmp_path / "new", NEW), target)
    assert tree(target) == NEW
    assert not (tmp_path / "new").exists()


@pytest.mark.usefixtures("two_steps")
def test_a_folder_replaces_another_in_two_steps(tmp_path: Path) -> None:
    target = put(tmp_path / "target", OLD)
    with staging_directory(target) as folder:
        swap_folder(put(folder / "target", NEW), target)
    assert tree(target) == NEW
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.usefixtures("two_steps")
def test_a_failed_second_step_is_undone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    new, target = put(tmp_path / "new", NEW), put(tmp_path / "target", OLD)
    rename = Path.rename

    def full(self: Path, to: Path) -> Path:
        if self == new:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return rename(self, to)

    monkeypatch.setattr(Path, "rename", full)
    with pytest.raises(OSError, match="No space left"):
        swap_folder(new, target)
    assert tree(target) == OLD
    assert tree(new) == NEW


def test_a_new_folder_that_does_not_exist_leaves_the_old_one(tmp_path: Path) -> None:
    target = put(tmp_path / "target", OLD)
    with pytest.raises(OSError, match="No such file"):
        swap_folder(tmp_path / "nothing", target)
    assert tree(target) == OLD


def test_the_temporary_folder_is_next_to_the_target_and_removed(tmp_path: Path) -> None:
    target = tmp_path / "not" / "yet" / "there"
    with staging_directory(target) as folder:
        assert folder.parent == target.parent
        assert folder.is_dir()
        put(folder, NEW)
    assert list(target.parent.iterdir()) == []


def test_the_temporary_folder_is_removed_after_a_failure(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="oops"), staging_directory(tmp_path / "target") as folder:
        put(folder, NEW)
        raise ValueError("oops")
    assert list(tmp_path.iterdir()) == []


def leftover(target: Path, pid: int | str) -> Path:
    """Create the leftovers of a run that was killed next to a target."""
    return put(target.parent / f".{target.name}-{pid}-abc123_x", OLD)


@pytest.fixture
def ended() -> int:
    """Return the ID of a process that has ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        pass
    return process.pid


def test_the_temporary_folder_names_its_process(tmp_path: Path) -> None:
    with staging_directory(tmp_path / "target") as folder:
        assert folder.name.startswith(f".target-{os.getpid()}-")


def test_leftovers_of_a_killed_run_are_removed_by_the_next(tmp_path: Path, ended: int) -> None:
    target = put(tmp_path / "target", OLD)
    for left in (leftover(target, ended), leftover(target, "nonsense")):
        with staging_directory(target) as folder:
            assert not left.exists()
            assert set(tmp_path.iterdir()) == {target, folder}
    assert tree(target) == OLD
    assert list(tmp_path.iterdir()) == [target]


def test_the_folder_of_a_running_process_is_kept(tmp_path: Path) -> None:
    target = put(tmp_path / "target", OLD)
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        left = leftover(target, process.pid)
        with staging_directory(target):
            assert tree(left) == OLD
        assert tree(left) == OLD
        process.communicate(b"\n")
    with staging_directory(target):
        assert not left.exists()


def test_the_folder_of_another_users_process_is_kept(
    tmp_path: Path, ended: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(pid: int, _: int) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM), pid)

    target = tmp_path / "target"
    left = leftover(target, ended)
    monkeypatch.setattr(os, "kill", refused)
    with staging_directory(target):
        assert tree(left) == OLD
    assert tree(left) == OLD


def test_leftovers_of_another_target_are_kept(tmp_path: Path, ended: int) -> None:
    others = [leftover(tmp_path / name, ended) for name in ("other", "target2", "a_target")]
    others += [put(tmp_path / name, OLD) for name in (f"target-{ended}-abc123_x", ".target", ".target-mine")]
    with staging_directory(tmp_path / "target"):
        pass
    assert all(tree(other) == OLD for other in others)


def test_two_temporary_folders_are_not_the_same(tmp_path: Path) -> None:
    with staging_directory(tmp_path / "target") as one, staging_directory(tmp_path / "target") as other:
        assert one != other


def test_a_file_is_written(tmp_path: Path) -> None:
    path = tmp_path / "not" / "yet" / "there.json"
    replace_file(path, "é\n")
    assert path.read_bytes() == "é\n".encode()
    assert stat.S_IMODE(path.stat().st_mode) == 0o644
    assert list(path.parent.iterdir()) == [path]


def test_a_file_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("a much longer old text")
    replace_file(path, "new")
    assert path.read_text() == "new"


@pytest.mark.parametrize("call", ["fsync", "fdopen"])
def test_a_file_that_cannot_be_written_is_not_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    path = tmp_path / "file"
    path.write_text("old")
    opened: list[int] = []

    def full(handle: int, *_: object, **__: object) -> None:
        opened.append(handle)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, call, full)
    with pytest.raises(OSError, match="No space left"):
        replace_file(path, "new")
    monkeypatch.undo()
    if call == "fdopen":
        os.close(opened[0])
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_cannot_be_moved_is_not_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    path.write_text("old")

    def full(self: Path, target: Path) -> Path:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space left"):
        replace_file(path, "new")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_files_are_written_and_replaced_together(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "not" / "yet" / "other"
    one.write_text("old")
    replace_files({one: "new", other: "é\n"})
    assert tree(tmp_path) == {"one": b"new", "not/yet/other": "é\n".encode()}
    assert {stat.S_IMODE(path.stat().st_mode) for path in (one, other)} == {0o644}


@pytest.mark.parametrize("before", [0, 1, 2])
def test_if_one_file_cannot_be_written_none_is_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: int
) -> None:
    paths = [tmp_path / name for name in ("a", "b", "c")]
    for path in paths:
        path.write_text("old")
    written: list[int] = []

    def full(handle: int) -> None:
        written.append(handle)
        if len(written) > before:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        replace_files(dict.fromkeys(paths, "new"))
    assert len(written) == before + 1
    assert tree(tmp_path) == {"a": b"old", "b": b"old", "c": b"old"}


def test_if_one_folder_cannot_be_created_no_file_is_changed(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("old")
    with pytest.raises(OSError, match=r"exists|Not a directory"):
        replace_files({path: "new", path / "other": "new"})
    assert tree(tmp_path) == {"file": b"old"}
