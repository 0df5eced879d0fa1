"""The rate limit, kept by looking at what the server says is left.

PagerDuty counts requests a minute for each token and says with every response how many are allowed
(`ratelimit-limit`), how many are left (`ratelimit-remaining`) and in how many seconds the count starts again
(`ratelimit-reset`). All threads and tasks of a client ask one limiter before they send.
"""

from __future__ import annotations

import threading
import weakref
from collections.abc import Mapping
from typing import Literal

from pagerduty_client.auth import ApiToken, Auth

# Requests that may be under way before the first response has said anything.
PROBES = 2
LOOK_AGAIN = 0.02
# What is never used: others may use the same token.
HEADROOM = 0.03
ASSUMED = 960
UNLIMITED = 1_000_000
# Nobody waits longer than an hour because of a header, in seconds.
MOST = 3600
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
        self._asking = False
        if assumed is not None and assumed < 1:
            raise ValueError(f"a rate limit is 1 request or more, not {assumed}")
        if assumed is not None:
            self._reset_at = float("inf")
        self.limit: int | None = assumed
        self.remaining: int | None = assumed

    def __repr__(self) -> str:
        return f"RateLimiter(limit={self.limit}, remaining={self.remaining})"

    def reserve(self, now: float) -> float:
        """0 when a request may be sent now, and is counted as sent; else the seconds after which to ask again."""
        with self._lock:
            if self.limit is not None and now >= self._reset_at and not self._asking:
                self._asking, self.remaining = True, self.limit  # a new count, of which the server has to tell
            if self.limit is None or self.remaining is None or self._asking:
                return LOOK_AGAIN if self.under_way >= PROBES else self._go()
            left = self.remaining - min(max(1, round(self.limit * HEADROOM)), self.limit - 1)
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
        """A request that was reserved is over: with these headers, or with none where there was no response."""
        with self._lock:
            self.under_way -= 1
            if headers is None:
                return
            limit, remaining, reset = (
                _number(headers, f"ratelimit-{name}") for name in ("limit", "remaining", "reset")
            )
            # Whole seconds may be rounded down, so that the count starts again up to a second later.
            reset_at = now + (1 if reset is None else reset + 1)
            if refused:
                self.limit, self.remaining, self._asking = limit or self.limit or ASSUMED, 0, False
                self._reset_at = reset_at
            elif limit and remaining is not None and reset is not None:
                left = max(remaining - self.under_way, 0)
                same = self.limit == limit and not self._asking and self.remaining is not None
                if same and abs(reset_at - self._reset_at) <= 2:
                    left = min(self.remaining or 0, remaining)
                elif same and reset_at < self._reset_at:
                    return  # an older response that comes late
                else:
                    self._next_slot = now
                self.limit, self.remaining, self._asking, self._reset_at = limit, left, False, reset_at
            elif self.limit is None or self._asking:  # a server that says nothing limits nothing
                self.limit = self.remaining = self.limit or UNLIMITED
                self._asking, self._reset_at = False, now + 60.0


def _number(headers: Mapping[str, str], name: str) -> int | None:
    text = headers.get(name, "")
    if not text.isdecimal() or len(text) > 9:
        return None
    value = int(text)
    return min(value, MOST) if name == "ratelimit-reset" else value


_limiters: weakref.WeakValueDictionary[tuple[str, str, str], RateLimiter] = weakref.WeakValueDictionary()
_limiters_lock = threading.Lock()


def limiter_for(
    wanted: Literal["adaptive", "on", "off"] | RateLimiter, auth: Auth, base_url: str
) -> RateLimiter | None:
    """The limiter of a client: one for all clients of the process that use the same token at the same server."""
    if isinstance(wanted, RateLimiter):
        return wanted
    if wanted not in ("adaptive", "on", "off"):
        raise ValueError(f"rate_limit is adaptive, on, off or a RateLimiter, not {wanted!r}")
    if wanted == "off":
        return None
    made = RateLimiter(assumed=ASSUMED if wanted == "on" else None)
    fingerprint = auth.fingerprint if isinstance(auth, ApiToken) else None
    if fingerprint is None:  # a token that changes: its clients share a limiter when they are given one
        return made
    with _limiters_lock:
        return _limiters.setdefault((base_url, fingerprint, wanted), made)
