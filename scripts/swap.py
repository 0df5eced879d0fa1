"""Replace a folder or a file completely or not at all.

A folder is exchanged atomically where the system supports it (Linux, macOS), so that a process killed at any moment
leaves either the old one or the new one. Elsewhere it takes two steps, and a failed second step is undone.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_AT_FDCWD = -100
_SYNCHRONIZE = 0x100000  # the least access to a process on Windows
_RENAME_EXCHANGE = 2  # the same value for renameat2 on Linux and renamex_np on macOS


@contextmanager
def staging_directory(target: Path) -> Iterator[Path]:
    """Create a temporary folder on the target's file system; removed afterwards, or by the next run after a kill."""
    target.parent.mkdir(parents=True, exist_ok=True)
    for left in target.parent.glob(f".{target.name}-*-*"):
        if not _is_running(left.name.split("-")[-2]):
            shutil.rmtree(left, ignore_errors=True)
    folder = Path(tempfile.mkdtemp(prefix=f".{target.name}-{os.getpid()}-", dir=target.parent))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def swap_folder(new: Path, target: Path) -> None:
    """Move `new` to `target`, and the previous target, if any, to `new`."""
    if not target.exists():
        new.rename(target)
    elif not _exchange(new, target):
        old = new.with_name(new.name + "-old")
        target.rename(old)
        try:
            new.rename(target)
        except OSError:
            old.rename(target)
            raise


def replace_files(texts: dict[Path, str]) -> None:
    """Write all files or none: each is written to a temporary file before the first is replaced."""
    written: list[tuple[Path, Path]] = []
    try:
        for path, text in texts.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
            written.append((Path(name), path))
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
        for new, path in written:
            new.chmod(0o644)
            if path.is_dir():  # the one case in which os.replace would fail after others succeeded
                raise IsADirectoryError(f"{path} is a folder")
        for new, path in written:
            new.replace(path)
    finally:
        for new, _ in written:
            new.unlink(missing_ok=True)


def replace_file(path: Path, text: str) -> None:
    """Write a file completely or not at all."""
    replace_files({path: text})


def _is_running(pid: str) -> bool:
    if sys.platform == "win32":  # os.kill(pid, 0) would send Ctrl+C
        handle = ctypes.windll.kernel32.OpenProcess(_SYNCHRONIZE, False, int(pid)) if pid.isdecimal() else 0
        return bool(handle and ctypes.windll.kernel32.CloseHandle(handle))
    try:
        os.kill(int(pid), 0)
    except (ValueError, OverflowError, ProcessLookupError):
        return False
    except PermissionError:
        return True
    return True


def _exchange(first: Path, second: Path) -> bool:
    """Exchange two folders atomically, and return whether that worked."""
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            return bool(libc.renamex_np(os.fsencode(first), os.fsencode(second), _RENAME_EXCHANGE) == 0)
        done = libc.renameat2(_AT_FDCWD, os.fsencode(first), _AT_FDCWD, os.fsencode(second), _RENAME_EXCHANGE)
    except (AttributeError, OSError, TypeError):  # not supported by the system or the C library
        return False
    return bool(done == 0)
