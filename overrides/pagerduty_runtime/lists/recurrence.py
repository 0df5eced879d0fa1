"""Detect repetition in a list that may never end, in bounded memory."""

from __future__ import annotations

from collections.abc import Hashable

REMEMBERED = 10_000


class Recurrence:
    """Detects a repeated value among the last 10,000, or a longer cycle eventually."""

    def __init__(self) -> None:
        self._recent: dict[int, None] = {}
        self._count = 0
        self._landmark: int | None = None

    def is_repeated(self, value: Hashable) -> bool:
        """Return whether the value was seen before, and remember it."""
        key = hash(value)
        if key in self._recent or key == self._landmark:
            return True
        self._recent[key] = None
        if len(self._recent) > REMEMBERED:
            del self._recent[next(iter(self._recent))]
        self._count += 1
        if self._count & (self._count - 1) == 0:  # a power of two, so that a cycle of any length meets one
            self._landmark = key
        return False
