"""Where the checkpoint of an export is kept."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, Protocol

from pagerduty_runtime.errors import InvalidArgument
from pagerduty_runtime.types import is_dict


class CheckpointStore(Protocol):
    """Keeps one checkpoint: a JSON object. Implement it to keep checkpoints in a database."""

    def load(self) -> dict[str, Any] | None:
        """Return the checkpoint that was saved last, or None."""
        ...

    def save(self, checkpoint: dict[str, Any]) -> None:
        """Replace the checkpoint; afterwards it must survive a crash. A failure leaves the one before."""
        ...


class FileCheckpointStore:
    """Keeps a checkpoint in a file, which is replaced as a whole."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)

    def __repr__(self) -> str:
        return str(self.path)

    def load(self) -> dict[str, Any] | None:
        """Return the checkpoint, or None if there is no file. Raises InvalidArgument for another file."""
        try:
            content = self.path.read_bytes()
        except FileNotFoundError:
            return None
        try:
            found = json.loads(content)
        except ValueError as error:
            raise InvalidArgument(f"{self.path} is not a checkpoint: {error}") from None
        if not is_dict(found):
            raise InvalidArgument(f"{self.path} is not a checkpoint: it holds a {type(found).__name__}")
        return found

    def save(self, checkpoint: dict[str, Any]) -> None:
        """Write a new file, wait until it is on the disk, and put it in the place of the old one."""
        new = self.path.with_name(f"{self.path.name}.new")
        with new.open("wb") as file:
            file.write(json.dumps(checkpoint).encode())
            file.flush()
            os.fsync(file.fileno())
        new.replace(self.path)
        sync_folder(self.path.parent)


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk; a system that cannot do it for folders does it anyway."""
    if os.name == "nt":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
