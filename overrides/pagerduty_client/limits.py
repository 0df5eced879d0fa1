"""The rate limit, kept by looking at what the server says is left.

PagerDuty counts requests a minute for each token and says with every response how many are allowed
(`ratelimit-limit`), how many are left (`ratelimit-remaining`) and in how many seconds the count starts again
(`ratelimit-reset`). All threads and tasks of a client ask one limiter before they send.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping

# Requests that may be under way before the first response has said anything.
PROBES = 2
LOOK_AGAIN = 0.02
# What is never used: others may use the same token.
HEADROOM = 0.03
# Above this share of the limit nobody waits; below it, what is left is spread over the time that is left.
AT_EASE = 0.5


class RateLimiter:
    """Spreads what the rate limit leaves over all that share it. Safe for threads and tasks.

    Attributes:
        limit, remaining: what the server said last, less what was sent since; None before the first response.
        under_way: the requests that were sent and are not over.
    """

    def __init__(self, *, assumed: int | None = None) -> None:
        """With `assumed` requests a minute until the server has said otherwise."""
        self._lock = threading.Lock()
        self.under_way = 0
        self._reset_at = 0.0
        self._next_slot = 0.0
        self._window = 60.0
        self.limit: int | None = assumed
        self.remaining: int | None = assumed

    def __repr__(self) -> str:
        return f"RateLimiter(limit={self.limit}, remaining={self.remaining})"

    def reserve(self, now: float) -> float:
        """0 when a request may be sent now, and is counted as sent; else the seconds after which to ask again."""
        with self._lock:
            if self.limit is None or self.remaining is None:
                return LOOK_AGAIN if self.under_way >= PROBES else self._go()
            if now >= self._reset_at:
                # A new count: nothing is known of it, but that the whole limit is there less what is under way.
                self.remaining = max(self.limit - self.under_way, 1)
                self._reset_at = now + self._window
                self._next_slot = now
            left = self.remaining - max(1, round(self.limit * HEADROOM))
            if left <= 0:
                return max(self._reset_at - now, LOOK_AGAIN)
            if self.remaining < self.limit * AT_EASE:
                if now < self._next_slot:
                    return self._next_slot - now
                self._next_slot = max(self._next_slot, now) + (self._reset_at - now) / left
            self.remaining -= 1
            return self._go()

    def _go(self) -> float:
        self.under_way += 1
        return 0.0

    def done(self, headers: Mapping[str, str] | None, now: float, *, refused: bool = False) -> None:
        """A request that was reserved is over: with these headers, or with none."""
        with self._lock:
            self.under_way -= 1
            said = (
                {name: _number(headers, f"ratelimit-{name}") for name in ("limit", "remaining", "reset")}
                if headers
                else {}
            )
            limit, remaining, reset = said.get("limit"), said.get("remaining"), said.get("reset")
            if refused:
                self.limit = limit or self.limit or 960
                self.remaining = 0
                self._reset_at = (
                    max(self._reset_at, now + (1 if reset is None else reset)) if reset is None else now + reset
                )
                return
            if limit is None or remaining is None or reset is None:
                if self.limit is None and headers is not None:  # a server that says nothing limits nothing
                    self.limit = self.remaining = 1_000_000
                    self._reset_at = now + 60.0
                return
            left = max(remaining - self.under_way, 0)
            if self.limit is None or now + reset > self._reset_at + 1 or self.limit != limit:
                self.limit, self.remaining = limit, left
                self._next_slot = now
                self._window = max(float(reset), 1.0)
            else:
                self.remaining = min(self.remaining if self.remaining is not None else left, remaining)
            self._reset_at = now + reset


def _number(headers: Mapping[str, str], name: str) -> int | None:
    try:
        value = int(headers.get(name, ""))
    except ValueError:
        return None
    return value if value >= 0 else None
