"""SHA-256 of strings, bytes, JSON and folders."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any


def sha256(content: str | bytes) -> str:
    """Return the SHA-256 of a string or of bytes, in hexadecimal."""
    return hashlib.sha256(content.encode() if isinstance(content, str) else content).hexdigest()


def json_sha256(value: Any) -> str:
    """Return the SHA-256 of a JSON value, whose objects may have their keys in any order."""
    return sha256(json.dumps(value, sort_keys=True))


def tree(folder: Path) -> dict[str, bytes]:
    """Return the files in a folder by relative name, without Python's caches."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def tree_sha256(folder: Path) -> str:
    """Return one hash of the names and contents of all files in a folder."""
    listed = [f"{sha256(content)}  {name}\n" for name, content in tree(folder).items()]
    return sha256("".join(listed))
