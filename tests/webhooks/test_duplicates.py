"""Duplicates: each event once within its subscription, regardless of the headers."""

from __future__ import annotations

import threading
from datetime import timedelta
from typing import Any

import pytest

from pagerduty_client.webhooks import Deduplicator, MemoryKeys, WebhookEvent, WebhookReceiver, parse, sign
from pagerduty_runtime.errors import InvalidArgument
from tests.webhooks.bodies import SECRET, body

RECEIVER = WebhookReceiver([SECRET, "second"])


def received(id: str = "01E", *, secret: str = SECRET, webhook: str = "W1", subscription: str = "S1") -> WebhookEvent:
    came = body("incident.triggered", id=id)
    signature = sign(came, secret)
    return RECEIVER.receive(
        came,
        {"X-PagerDuty-Signature": signature, "X-Webhook-Id": webhook, "X-Webhook-Subscription": subscription},
    )


def test_an_event_is_new_once() -> None:
    seen = Deduplicator()
    assert seen.add(received())
    assert not seen.add(received())
    assert seen.add(received("02E"))
    assert not seen.add(received(webhook="W2", subscription="S2")), "headers are not signed, so they change nothing"
    assert seen.add(received(secret="second")), "another subscription"
    assert not seen.add(received(secret="second"))


def test_an_event_that_could_not_be_handled_is_new_again() -> None:
    seen = Deduplicator()
    assert seen.add(received())
    seen.discard(received())
    assert seen.add(received())
    seen.discard(received("never seen"))


def test_by_webhook_id() -> None:
    seen = Deduplicator(by="webhook_id")
    assert seen.add(received(webhook="W1"))
    assert not seen.add(received("02E", webhook="W1"))
    assert seen.add(received("02E", webhook="W2"))
    with pytest.raises(InvalidArgument, match="no webhook_id"):
        seen.add(parse(body("incident.triggered")))


def test_events_that_were_only_parsed() -> None:
    seen = Deduplicator()
    assert seen.add(parse(body("pagey.ping")))
    assert not seen.add(parse(body("pagey.ping")))
    with pytest.raises(InvalidArgument, match="no id"):
        seen.add(parse(b'{"event": {}}'))


def test_arguments() -> None:
    with pytest.raises(InvalidArgument, match="by must be"):
        Deduplicator(by="id")  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="at least 1"):
        MemoryKeys(0)


def test_memory_is_bounded_and_forgets() -> None:
    now = 0.0
    keys = MemoryKeys(3, clock=lambda: now)
    minute = timedelta(minutes=1)
    assert [keys.add(one, minute) for one in "abca"] == [True, True, True, False]
    assert keys.add("d", minute)
    assert len(keys) == 3
    assert keys.add("a", minute), "the oldest was forgotten"
    now = 59.9
    assert not keys.add("d", minute)
    now = 60.0
    assert keys.add("d", minute), "its time is over"
    assert len(keys) == 1, "and so is that of the others"


def test_one_of_many_threads_is_first() -> None:
    seen = Deduplicator()
    start = threading.Barrier(8)
    found: list[bool] = []

    def work() -> None:
        start.wait()
        found.extend(seen.add(received(str(number))) for number in range(50))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert found.count(True) == 50


class Redis:
    """The parts of a Redis client that the guide uses."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}

    def set(self, name: str, value: str, *, nx: bool, ex: timedelta) -> bool | None:
        if nx and name in self.values:
            return None
        self.values[name] = (value, ex)
        return True

    def delete(self, name: str) -> int:
        return int(self.values.pop(name, None) is not None)


class RedisKeys:
    """A user's implementation."""

    def __init__(self, redis: Redis) -> None:
        self.redis = redis

    def add(self, key: str, ttl: timedelta) -> bool:
        return bool(self.redis.set(f"pagerduty:{key}", "1", nx=True, ex=ttl))

    def discard(self, key: str) -> None:
        self.redis.delete(f"pagerduty:{key}")


def test_a_store_of_the_user() -> None:
    redis = Redis()
    first, second = (Deduplicator(keys=RedisKeys(redis), ttl=timedelta(days=2)) for _ in range(2))
    assert first.add(received())
    assert not second.add(received())
    ((key, (_, ttl)),) = redis.values.items()
    assert key.endswith(":01E")
    assert SECRET not in key
    assert ttl == timedelta(days=2)
    second.discard(received())
    assert first.add(received())
