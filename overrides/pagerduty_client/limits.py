"""Rate limits, tracked from the headers of responses.

All threads and tasks of a client ask one limiter before they send. PagerDuty has a limit for each token, separate ones
for some operations, and daily ones: each operation obeys the limits in its own responses. See `_rate_headers`.
"""

from __future__ import annotations

import math
import threading
import weakref
from collections.abc import Mapping
from typing import Literal, NamedTuple

from pagerduty_client._checks import check_count
from pagerduty_client._fork import renew_after_fork
from pagerduty_client._rate_headers import LimitReport, duration, limit_reports, refusing_limit, wait_seconds
from pagerduty_client.auth import ApiToken, Auth
from pagerduty_runtime.errors import InvalidArgument

# Requests of an operation that may be in flight before its first response.
PROBES = 2
LOOK_AGAIN = 0.02
# The share of a limit that is never used, because other programs may use the same token.
HEADROOM = 0.03
DEFAULT_LIMIT_PER_MINUTE = 960
# The length of a period that no response has reported.
PERIOD = 60.0
# Above this share of the limit no request waits; below it, the rest is spread over the time until the reset.
UNTHROTTLED_SHARE = 0.5


class Limit(NamedTuple):
    """A limit reported by the server.

    Attributes:
        name: for example `daily`; empty for the per-minute limit.
        size: the number of requests allowed until the limit resets.
        remaining: the number of requests left, minus those sent since.
    """

    name: str
    size: int
    remaining: int


class _Budget:
    """The state of one limit. Not thread-safe; RateLimiter locks it."""

    def __init__(self, name: str, size: int) -> None:
        self.name = name
        self.size = size
        self.remaining = size
        self.reset_at = math.inf
        self._heard_at, self._heard = math.inf, size
        self._next_slot = 0.0
        self._is_asking = False

    def wait(self, now: float, in_flight: int) -> float:
        """Return 0 if a request may be sent now, else the seconds after which to ask again."""
        if now >= self.reset_at and not self._is_asking:
            self._is_asking, self.remaining = True, self.size  # a new period; the next response has its count
        if self._is_asking:
            return LOOK_AGAIN if in_flight >= PROBES else 0.0
        if self._left() <= 0:
            return max(self.reset_at - now, LOOK_AGAIN)
        return max(self._next_slot - now, 0.0)

    def take(self, now: float) -> None:
        """Count a request as sent."""
        if math.isinf(self.reset_at):
            self.reset_at = now + PERIOD
        if not self._is_asking:
            if not self.name and self.remaining < self.size * UNTHROTTLED_SHARE:
                self._next_slot = max(self._next_slot, now) + (self.reset_at - now) / self._left()
            self.remaining -= 1

    def contradicts(self, remaining: int, reset_at: float, begun: float) -> bool:
        """Return whether a later response reported more remaining, which makes it another limit of the same size."""
        is_same_window = not self._is_asking and abs(reset_at - self.reset_at) <= 2
        return is_same_window and begun >= self._heard_at and remaining > self._heard

    def hear(self, remaining: int, reset_at: float, now: float, in_flight: int) -> None:
        """Update from a response."""
        left = max(remaining - in_flight, 0)
        known = not self._is_asking and not math.isinf(self._heard_at)
        if known and abs(reset_at - self.reset_at) <= 2:
            left = min(self.remaining, remaining)
        elif known and reset_at < self.reset_at:
            return  # an older response that arrived late
        else:
            self._next_slot = now
        self.remaining, self.reset_at, self._is_asking = left, reset_at, False
        self._heard_at, self._heard = now, remaining

    def hear_nothing(self, now: float) -> None:
        """Assume a full limit, because a response no longer reports it."""
        if self._is_asking:
            self.remaining, self.reset_at, self._is_asking = self.size, now + PERIOD, False

    def _left(self) -> int:
        headroom = 0 if self.name else min(max(1, round(self.size * HEADROOM)), self.size - 1)
        return self.remaining - headroom


class _Operation:
    """The state of one operation: its requests in flight, and its limits after the first response."""

    def __init__(self, budgets: tuple[_Budget, ...] | None) -> None:
        self.in_flight = 0
        self.budgets = budgets
        self.refused_until = 0.0
        self.refused_by = str(LimitReport(""))


class RateLimiter:
    """Spreads the remaining requests over all threads and tasks that share the limiter. Thread-safe.

    Attributes:
        in_flight: the number of unfinished requests.
    """

    def __init__(self, *, assumed: int | None = None) -> None:
        """With `assumed`, each operation has that many requests a minute until the first response."""
        if assumed is not None:
            check_count("RateLimiter(assumed=…)", assumed)
        self._budgets: dict[tuple[str, int, str], _Budget] = {}  # by name, size, and operation for a limit of its own
        self._operations: dict[str, _Operation] = {}
        self._assumed: tuple[_Budget, ...] | None = None
        if assumed is not None:
            self._assumed = (self._budget("", assumed, ""),)
        self._lock = threading.Lock()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Reset after a fork: requests in flight belong to the parent, and one of its threads may hold the lock."""
        self._lock = threading.Lock()
        for operation in self._operations.values():
            operation.in_flight = 0

    def __repr__(self) -> str:
        return f"RateLimiter(limit={self.limit}, remaining={self.remaining})"

    @property
    def limits(self) -> list[Limit]:
        """All limits that the server has reported."""
        with self._lock:
            return [Limit(one.name, one.size, one.remaining) for one in self._budgets.values()]

    @property
    def limit(self) -> int | None:
        """The size of the largest per-minute limit; None before the first response."""
        return max((one.size for one in self.limits if not one.name), default=None)

    @property
    def remaining(self) -> int | None:
        """The requests left in that limit."""
        return max(((one.size, one.remaining) for one in self.limits if not one.name), default=(0, None))[1]

    @property
    def in_flight(self) -> int:
        """The number of unfinished requests."""
        with self._lock:
            return sum(one.in_flight for one in self._operations.values())

    def reserve(self, now: float, operation_id: str = "") -> float:
        """Return 0 if a request may be sent now, which counts it as sent, else the seconds after which to ask again."""
        with self._lock:
            operation = self._operation(operation_id)
            wait = max(operation.refused_until - now, 0.0)
            if operation.budgets is None:
                wait = max(wait, LOOK_AGAIN if operation.in_flight >= PROBES else 0.0)
            for budget in operation.budgets or ():
                wait = max(wait, budget.wait(now, self._in_flight_of(budget)))
            if wait == 0.0:
                for budget in operation.budgets or ():
                    budget.take(now)
                operation.in_flight += 1
            return wait

    def done(
        self,
        headers: Mapping[str, str] | None,
        now: float,
        operation_id: str = "",
        *,
        begun: float = -math.inf,
        refused: bool = False,
    ) -> None:
        """Finish a reserved request, with the headers of its response, or None without a response.

        It was sent at `begun`. If it was `refused` (429), only its operation waits, because others may have separate
        limits.
        """
        with self._lock:
            operation = self._operation(operation_id)
            operation.in_flight = max(operation.in_flight - 1, 0)
            if headers is None:
                return
            if refused:
                # Seconds may be rounded down, so the reset may be up to a second later.
                operation.refused_until = now + 1 + (wait_seconds(headers) or 0.0)
                operation.refused_by = str(refusing_limit(headers) or LimitReport(""))
                return
            reports = [one for one in limit_reports(headers) if one.size]
            if reports:
                self._hear(operation, operation_id, reports, now, begun)
            else:
                for budget in operation.budgets or ():
                    budget.hear_nothing(now)
                operation.budgets = operation.budgets or ()

    def reason(self, now: float, operation_id: str = "") -> str:
        """Describe which limit an operation waits for, and how long."""
        with self._lock:
            operation = self._operation(operation_id)
            waits = [(operation.refused_until - now, operation.refused_by)]
            waits += [
                (one.wait(now, self._in_flight_of(one)), str(LimitReport(one.name, one.size)))
                for one in operation.budgets or ()
            ]
            wait, name = max(waits)
            return f"the {name} of {operation_id or 'this operation'} resets in {duration(max(wait, 0.0))}"

    def _hear(
        self, operation: _Operation, operation_id: str, reports: list[LimitReport], now: float, begun: float
    ) -> None:
        budgets: list[_Budget] = []
        for name, size, remaining, reset in reports:
            is_own = (name, size, operation_id) in self._budgets
            budget = self._budget(name, size or 1, operation_id if is_own else "")
            budgets.append(budget)
            if remaining is None or reset is None:
                budget.hear_nothing(now)
                continue
            reset_at = now + reset + 1  # seconds may be rounded down
            if not is_own and budget.contradicts(remaining, reset_at, begun):
                budgets[-1] = budget = self._budget(name, size or 1, operation_id)
            operation.budgets = tuple(budgets)
            budget.hear(remaining, reset_at, now, self._in_flight_of(budget))
        operation.budgets = tuple(budgets)

    def _budget(self, name: str, size: int, operation_id: str) -> _Budget:
        return self._budgets.setdefault((name, size, operation_id), _Budget(name, size))

    def _operation(self, operation_id: str) -> _Operation:
        return self._operations.setdefault(operation_id, _Operation(self._assumed))

    def _in_flight_of(self, budget: _Budget) -> int:
        return sum(one.in_flight for one in self._operations.values() if one.budgets and budget in one.budgets)


class _Limiters:
    """The limiters that clients share, by server and token."""

    def __init__(self) -> None:
        self._shared: weakref.WeakValueDictionary[tuple[str, str, str], RateLimiter] = weakref.WeakValueDictionary()
        self.after_fork()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Replace the lock, which a thread of the parent process may hold."""
        self._lock = threading.Lock()

    def shared(self, key: tuple[str, str, str], made: RateLimiter) -> RateLimiter:
        """Return the limiter for a key, and create it if necessary."""
        with self._lock:
            return self._shared.setdefault(key, made)


_limiters = _Limiters()


def limiter_for(
    wanted: Literal["adaptive", "on", "off"] | RateLimiter, auth: Auth, base_url: str
) -> RateLimiter | None:
    """Return a client's limiter, which is shared by all clients of the process with the same token and server."""
    if isinstance(wanted, RateLimiter):
        return wanted
    if wanted not in ("adaptive", "on", "off"):
        raise InvalidArgument(f"rate_limit must be 'adaptive', 'on', 'off' or a RateLimiter, not {wanted!r}")
    if wanted == "off":
        return None
    made = RateLimiter(assumed=DEFAULT_LIMIT_PER_MINUTE if wanted == "on" else None)
    fingerprint = auth.fingerprint if isinstance(auth, ApiToken) else None
    if fingerprint is None:  # with a changing token, clients share a limiter only if they are given one
        return made
    return _limiters.shared((base_url, fingerprint, wanted), made)
