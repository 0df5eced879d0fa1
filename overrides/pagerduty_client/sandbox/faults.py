"""Faults on demand: what a user's program has to survive."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import Any, Literal

RESET = "reset"
MESSAGES = {
    429: ("Rate Limit Exceeded", 2020),
    500: ("Internal Server Error", 2000),
    502: ("Bad Gateway", 2000),
    503: ("Service Unavailable", 2000),
    504: ("Gateway Timeout", 2000),
}


@dataclass
class Fault:
    """One kind of fault, some times.

    Attributes:
        what: an HTTP status, or `reset`: the connection ends without an answer.
        times: how many calls it has left; None for all.
        operation: the id of the operation that it is for; None for all.
        seconds: with 429, when the limit resets.
        after: whether the call is carried out before its answer is lost or replaced.
    """

    what: int | Literal["reset"]
    times: int | None = 1
    operation: str | None = None
    seconds: int = 1
    after: bool = False


@dataclass
class Faults:
    """The faults of a sandbox.

    Attributes:
        latency: seconds that every answer takes.
        drift: whether answers have what the document does not know: an enum value and a member that are new, and null
            for a text.
    """

    latency: float = 0.0
    drift: bool = False
    waiting: list[Fault] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def add(
        self,
        what: int | Literal["reset"],
        *,
        times: int | None = 1,
        operation: str | None = None,
        seconds: int = 1,
        after: bool = False,
    ) -> None:
        """Let the next calls fail: with a status, or without an answer. See Fault for the arguments."""
        if what != RESET and not (isinstance(what, int) and 400 <= what < 600):
            raise ValueError(f"a fault is a status from 400 to 599, or {RESET!r}, not {what!r}")
        self.waiting.append(Fault(what, times, operation, seconds, after))

    def clear(self) -> None:
        """No faults any more."""
        self.waiting.clear()
        self.latency, self.drift = 0.0, False

    def next(self, operation: str | None) -> Fault | None:
        """The fault of a call, if it has one; it counts."""
        with self._lock:
            for fault in self.waiting:
                if fault.operation in (None, operation):
                    if fault.times is not None:
                        fault.times -= 1
                        if fault.times <= 0:
                            self.waiting.remove(fault)
                    return fault
        return None


def drifted(payload: Any) -> Any:
    """An answer as a later version of the API might give it."""
    if isinstance(payload, list):
        return [drifted(one) for one in payload]
    if not isinstance(payload, dict):
        return payload
    result = {name: drifted(value) for name, value in payload.items()}
    if "id" in result:
        result["added_by_the_sandbox"] = {"since": "tomorrow"}
        if isinstance(result.get("urgency"), str):
            result["urgency"] = "severe"
        if isinstance(result.get("summary"), str):
            result["summary"] = None
    return result
