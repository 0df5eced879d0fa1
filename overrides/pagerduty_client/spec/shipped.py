"""Files of spec/ that the package reads: inside the package when installed, even in a zip file; else in spec/."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

_CHECKOUT = Path(__file__).resolve().parents[3] / "spec"


def shipped(name: str) -> bytes | None:
    """Return the bytes of a file, or None if this installation does not have it."""
    for path in (files("pagerduty_client.spec") / name, _CHECKOUT / name):
        if path.is_file():
            return path.read_bytes()
    return None
