"""Limits for the pages requested at once, and for those requested speculatively."""

from __future__ import annotations

from pagerduty_runtime.errors import InvalidArgument

DEFAULT_CONCURRENCY = 8
# By default, at most one in this many requests may turn out to be unnecessary.
WASTE = 10
# By default, no more than this many pages at once where pages take less than this many seconds: the requests would
# compete for the interpreter instead of waiting for the server at the same time.
FAST, WIDTH_IF_FAST = 0.05, 2


def is_count(value: object) -> bool:
    """Return whether a value is a positive integer; callers without a type checker can pass anything."""
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


class Ramp:
    """1, 2, 4, 8 … pages at once while pages are confirmed; back to 1 after a wrong prediction.

    Attributes:
        limit: the maximum number of pages in flight or waiting to be returned.
    """

    def __init__(self, concurrency: int | None = None) -> None:
        if concurrency is not None and not is_count(concurrency):
            raise InvalidArgument(
                f"concurrency must be the number of pages to request at once, 1 or more, not {concurrency!r}"
            )
        self.limit = DEFAULT_CONCURRENCY if concurrency is None else concurrency
        self._width = 1
        self._fastest = FAST
        self._is_adaptive = concurrency is None
        self._extra = 0 if concurrency is None else self.limit - 1
        self._waste = 0
        self._confirmed = 0
        self._until_wider = 1

    @property
    def width(self) -> int:
        """The current limit."""
        return min(self._width, WIDTH_IF_FAST) if self._is_adaptive and self._fastest < FAST else self._width

    def observe(self, seconds: float) -> None:
        """Record how long a page took."""
        self._fastest = min(self._fastest, seconds)

    def speculative(self) -> int:
        """Return how many speculative pages may be in flight."""
        return max(1, self._extra + self._confirmed // WASTE) - self._waste

    def confirm(self) -> None:
        """Count a page that was needed."""
        self._confirmed += 1
        self._until_wider -= 1
        if self._until_wider == 0:
            self.widen(self._width * 2)

    def widen(self, width: int) -> None:
        """Allow this many pages at once, up to the limit."""
        self._width = self._until_wider = min(self.limit, width)

    def waste(self, requests: int, *, mispredicted: bool) -> None:
        """Count requests whose pages were not needed."""
        self._waste += requests
        if mispredicted:
            self._width = self._until_wider = 1
