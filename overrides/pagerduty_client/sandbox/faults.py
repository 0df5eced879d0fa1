"""Injected faults, to test a program's resilience."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from http.client import responses
from typing import Any, Literal, get_args

from pagerduty_client.sandbox._messages import API, ConnectionDropped, Refused, Reply
from pagerduty_client.sandbox._values import Entity, mapped

_CODES = {401: 2006, 429: 2020}
What = int | Literal["reset"]
EU = API.replace("api.", "api.eu.")
Scenario = Literal["rate limited", "eventually consistent", "region moved"]
SCENARIOS: tuple[Scenario, ...] = get_args(Scenario)


@dataclass
class Fault:
    """One kind of fault, for a number of requests or a number of seconds.

    Attributes:
        what: an HTTP status, or `reset`: the connection ends without a response.
        times: the number of requests still affected; None for all.
        operation: the ID of the affected operation; None for all.
        seconds: with 429, when the limit resets.
        after: whether the request is carried out before its response is lost or replaced.
        ends: when it ends, by time.monotonic(); None for never.
        origin: requests to this URL are not affected.
    """

    what: What
    times: int | None = 1
    operation: str | None = None
    seconds: int = 1
    after: bool = False
    ends: float | None = None
    origin: str | None = None

    def reply(self) -> Reply:
        """Return the fault's response. Raises ConnectionDropped if it has none."""
        if self.what == "reset":
            raise ConnectionDropped
        message = "Rate Limit Exceeded" if self.what == 429 else responses.get(self.what, "Error")
        seconds = self.seconds if self.ends is None else max(int(self.ends - time.monotonic()) + 1, 1)
        limits = {"ratelimit-limit": "960", "ratelimit-remaining": "0", "ratelimit-reset": str(seconds)}
        headers = limits if self.what == 429 else {}
        return Refused(self.what, message, code=_CODES.get(self.what, 2000), headers=headers).reply


@dataclass
class Faults:
    """The faults of a sandbox.

    Attributes:
        latency: seconds to wait before every response.
        drift: whether responses deviate from the spec: a new enum value, a new field, and null for a string.
        lag: seconds until created entities can be read: eventual consistency.
    """

    latency: float = 0.0
    drift: bool = False
    lag: float = 0.0
    waiting: list[Fault] = field(default_factory=list[Fault])
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def add(
        self, what: What, *, times: int | None = 1, operation: str | None = None, seconds: int = 1, after: bool = False
    ) -> None:
        """Let the next requests fail: with a status, or without a response. See Fault for the arguments."""
        if what != "reset" and what not in range(400, 600):
            raise ValueError(f"a fault must be a status from 400 to 599, or 'reset', not {what!r}")
        self.waiting.append(Fault(what, times, operation, seconds, after))

    def scenario(self, name: Scenario, *, seconds: float | None = None, operation: str | None = None) -> None:
        """Start a named scenario.

        `rate limited`: 429 for `seconds`, which defaults to 60, on one operation or on all. `eventually consistent`:
        created entities can be read after `seconds`, which defaults to 2. `region moved`: 401 except at the EU URL.
        """
        if name == "rate limited":
            ends = time.monotonic() + (60.0 if seconds is None else seconds)
            self.waiting.append(Fault(429, None, operation, ends=ends))
        elif name == "eventually consistent":
            self.lag = 2.0 if seconds is None else seconds
        elif name == "region moved":
            self.waiting.append(Fault(401, None, operation, origin=EU))
        else:
            raise ValueError(f"unknown scenario {name!r}; choose from {', '.join(SCENARIOS)}")

    def clear(self) -> None:
        """Remove all faults."""
        self.waiting.clear()
        self.latency, self.drift, self.lag = 0.0, False, 0.0

    def next(self, operation: str | None, origin: str = API) -> Fault | None:
        """Return the fault of a request, if any, and count it."""
        with self._lock:
            now = time.monotonic()
            self.waiting[:] = [one for one in self.waiting if one.times != 0 and (one.ends is None or one.ends > now)]
            for fault in self.waiting:
                if fault.operation in (None, operation) and fault.origin != origin:
                    fault.times = None if fault.times is None else max(fault.times - 1, 0)
                    return fault
        return None


def drifted(payload: Any) -> Any:
    """Return a response as a later version of the API might send it."""

    def drift(one: Entity) -> Entity:
        if "id" not in one:
            return one
        changed = {"urgency": "severe", "summary": None}
        found = {name: value for name, value in changed.items() if isinstance(one.get(name), str)}
        return {**one, **found, "added_by_the_sandbox": {"since": "tomorrow"}}

    return mapped(payload, drift)
