"""Files of spec/ that the package reads: in the package when installed, even in a zip file; in spec/ in a checkout."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

_CHECKOUT = Path(__file__).resolve().parents[3] / "spec"


def shipped(name: str) -> bytes | None:
    """Return the bytes of a file, or None if this installation comes without it."""
    for path in (files("pagerduty_client.spec") / name, _CHECKOUT / name):
        if path.is_file():
            return path.read_bytes()
    return None
