"""What the command tells its user when it stops."""

from __future__ import annotations


class SpecError(Exception):
    """The command cannot go on: one line that says what is wrong. Nothing was changed."""
