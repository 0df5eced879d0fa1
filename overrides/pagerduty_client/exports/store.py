"""Stores for the checkpoint of an export."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, Protocol

from pagerduty_runtime.errors import InvalidArgument
from pagerduty_runtime.types import is_dict


class CheckpointStore(Protocol):
    """Stores one checkpoint: a JSON object. Implement it to keep checkpoints in a database."""

    def load(self) -> dict[str, Any] | None:
        """Return the last saved checkpoint, or None."""
        ...

    def save(self, checkpoint: dict[str, Any]) -> None:
        """Replace the checkpoint so that it survives a crash. A failure must keep the previous one."""
        ...


class FileCheckpointStore:
    """Stores a checkpoint in a file, which is replaced atomically."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)

    def __repr__(self) -> str:
        return str(self.path)

    def load(self) -> dict[str, Any] | None:
        """Return the checkpoint, or None if the file does not exist. Raises InvalidArgument for another file."""
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
        """Write a new file, sync it to disk, and replace the old one."""
        new = self.path.with_name(f"{self.path.name}.new")
        with new.open("wb") as file:
            file.write(json.dumps(checkpoint).encode())
            file.flush()
            os.fsync(file.fileno())
        new.replace(self.path)
        sync_folder(self.path.parent)


def sync_folder(folder: Path) -> None:
    """Sync a folder to disk, on systems where this is possible and necessary."""
    if os.name == "nt":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
