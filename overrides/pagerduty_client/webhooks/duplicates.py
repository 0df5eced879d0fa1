"""Detect duplicates: PagerDuty delivers at least once, and a signature does not stop a replayed request."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Literal, Protocol

from pagerduty_runtime.errors import InvalidArgument

if TYPE_CHECKING:
    from pagerduty_client.webhooks._event import Event


class SeenKeys(Protocol):
    """Remembers keys. Implement it with Redis to share keys between processes."""

    def add(self, key: str, ttl: timedelta) -> bool:
        """Remember a key for `ttl`, and atomically return whether it was new."""
        ...

    def discard(self, key: str) -> None:
        """Forget a key."""
        ...


class MemoryKeys:
    """Keys in the memory of this process; thread-safe.

    Args:
        max_size: the number of keys to remember; the oldest is dropped first.
        clock: returns the time in seconds, for tests.
    """

    def __init__(self, max_size: int = 100_000, *, clock: Callable[[], float] = time.monotonic) -> None:
        if max_size < 1:
            raise InvalidArgument(f"max_size must be at least 1, not {max_size}")
        self._max_size = max_size
        self._clock = clock
        self._expiries: OrderedDict[str, float] = OrderedDict()
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._expiries)

    def add(self, key: str, ttl: timedelta) -> bool:
        """Remember a key for `ttl`, and return whether it was new."""
        now = self._clock()
        with self._lock:
            if self._expiries.get(key, now) > now:
                return False
            self._expiries.pop(key, None)
            while self._expiries and next(iter(self._expiries.values())) <= now:
                self._expiries.popitem(last=False)
            if len(self._expiries) >= self._max_size:
                self._expiries.popitem(last=False)
            self._expiries[key] = now + ttl.total_seconds()
            return True

    def discard(self, key: str) -> None:
        """Forget a key."""
        with self._lock:
            self._expiries.pop(key, None)


class Deduplicator:
    """Recognizes events that were seen before.

    Args:
        by: what identifies an event. `event_id` is the event's ID within a subscription, which the signature covers.
            `webhook_id` is a header, which an attacker who captured a request could change.
        ttl: how long events are remembered. PagerDuty retries for 48 hours.
        keys: where events are remembered; defaults to this process's memory.
    """

    def __init__(
        self,
        *,
        by: Literal["event_id", "webhook_id"] = "event_id",
        ttl: timedelta = timedelta(hours=72),
        keys: SeenKeys | None = None,
    ) -> None:
        if by not in ("event_id", "webhook_id"):
            raise InvalidArgument(f"by must be 'event_id' or 'webhook_id', not {by!r}")
        self._by = by
        self._ttl = ttl
        self._keys: SeenKeys = keys if keys is not None else MemoryKeys()

    def key(self, event: Event) -> str:
        """Return the key that identifies an event.

        Raises InvalidArgument if the event has no such ID.
        """
        if self._by == "webhook_id":
            if event.webhook_id is None:
                raise InvalidArgument(
                    "The event has no webhook_id, because `parse` sees no headers, or X-Webhook-Id was missing. "
                    "Use `receive`, or Deduplicator(by='event_id')."
                )
            return f"webhook:{event.webhook_id}"
        event_id = getattr(event, "id", None)
        if event_id is None:
            raise InvalidArgument("The event has no id, so duplicates cannot be recognized.")
        return f"event:{event.signed_by or ''}:{event_id}"

    def add(self, event: Event) -> bool:
        """Remember an event, and return whether it is new."""
        return self._keys.add(self.key(event), self._ttl)

    def discard(self, event: Event) -> None:
        """Forget an event that could not be handled, so that the next delivery counts as new."""
        self._keys.discard(self.key(event))
