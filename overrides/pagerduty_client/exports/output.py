"""The file of an export: bytes are appended, and truncated to the checkpoint after a crash."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from pagerduty_client.exports.store import sync_folder
from pagerduty_runtime.errors import InvalidArgument


class Output:
    """An open file, locked against other exports.

    Attributes:
        size: its size in bytes.
    """

    def __init__(self, path: Path, size: int) -> None:
        """Open or create a file, and truncate it to a size. Raises InvalidArgument if it is shorter or in use."""
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
        try:
            _lock(self._file, path)
            actual = os.fstat(self._file).st_size
            if actual < size:
                raise InvalidArgument(f"{path} has {actual} bytes, but its checkpoint says {size}: it was changed")
            os.ftruncate(self._file, size)
            os.lseek(self._file, size, os.SEEK_SET)
            sync_folder(path.parent)
        except BaseException:
            os.close(self._file)
            raise
        self.size = size

    def append(self, content: bytes) -> None:
        """Append bytes. After a failure, the file may have more than `size` bytes."""
        left = memoryview(content)
        while left:
            left = left[os.write(self._file, left) :]
        self.size += len(content)

    def sync(self) -> None:
        """Wait until the file is on the disk."""
        os.fsync(self._file)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        os.close(self._file)


def _lock(file: int, path: Path) -> None:
    """Lock a file until it is closed; the lock of a killed process is released."""
    if sys.platform == "win32":
        return
    import fcntl  # POSIX: Windows returned above

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise InvalidArgument(f"{path}: another export is writing to it") from None
