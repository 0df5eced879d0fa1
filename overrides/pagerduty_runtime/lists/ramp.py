"""Limits for the pages requested at once, and for those requested speculatively."""

from __future__ import annotations

from pagerduty_runtime.errors import InvalidArgument

DEFAULT_CONCURRENCY = 8
# By default, at most one in this many requests may turn out to be unnecessary.
WASTE = 10


def is_count(value: object) -> bool:
    """Return whether a value is a positive integer; callers without a type checker can pass anything."""
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


class Ramp:
    """1, 2, 4, 8 … pages at once while pages are confirmed; back to 1 after a wrong prediction.

    Attributes:
        limit: the maximum number of pages in flight or waiting to be returned.
        width: the current limit.
    """

    def __init__(self, concurrency: int | None = None) -> None:
        if concurrency is not None and not is_count(concurrency):
            raise InvalidArgument(
                f"concurrency must be the number of pages to request at once, 1 or more, not {concurrency!r}"
            )
        self.limit = DEFAULT_CONCURRENCY if concurrency is None else concurrency
        self.width = 1
        self._extra = 0 if concurrency is None else self.limit - 1
        self._waste = 0
        self._confirmed = 0
        self._until_wider = 1

    def speculative(self) -> int:
        """Return how many speculative pages may be in flight."""
        return max(1, self._extra + self._confirmed // WASTE) - self._waste

    def confirm(self) -> None:
        """Count a page that was needed."""
        self._confirmed += 1
        self._until_wider -= 1
        if self._until_wider == 0:
            self.widen(self.width * 2)

    def widen(self, width: int) -> None:
        """Allow this many pages at once, up to the limit."""
        self.width = self._until_wider = min(self.limit, width)

    def waste(self, requests: int, *, mispredicted: bool) -> None:
        """Count requests whose pages were not needed."""
        self._waste += requests
        if mispredicted:
            self.width = self._until_wider = 1
