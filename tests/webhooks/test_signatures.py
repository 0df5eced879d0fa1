"""Signatures, headers and remembered keys, as tables."""

from __future__ import annotations

import hashlib
import hmac
from datetime import timedelta
from typing import Any

import pytest

from pagerduty_client.webhooks import (
    BodyAlreadyParsed,
    Deduplicator,
    InvalidSignature,
    MemoryKeys,
    MissingSignature,
    NoSecret,
    UnsupportedSignature,
    parse,
    sign,
    verify,
)
from pagerduty_client.webhooks._headers import webhook_headers
from pagerduty_client.webhooks.signatures import Keys, checked_body, verified_signer
from pagerduty_runtime.errors import InvalidArgument

BODY = b'{"event": {}}'


def made(secret: str) -> str:
    return "v1=" + hmac.new(secret.encode(), BODY, hashlib.sha256).hexdigest()


def test_signing_with_several_secrets() -> None:
    assert sign(BODY, "secret a") == made("secret a")
    assert sign(BODY, ["secret a", "", "secret b"]) == f"{made('secret a')},{made('secret b')}"
    assert sign(BODY, []) == ""
    assert sign(bytearray(BODY), "secret a") == sign(memoryview(BODY), "secret a") == made("secret a")  # type: ignore[arg-type]


def test_keys() -> None:
    assert [len(Keys(given)) for given in (None, "", "secret", ["a", "", "b"], ())] == [0, 0, 1, 2, 0]
    both = Keys("secret a") + Keys(["secret b", "c"])
    assert both.sign(BODY) == [made("secret a"), made("secret b"), made("c")]
    assert repr(both) == "<3 secrets>"
    for given in ([b"a"], [None], ["a", 3]):
        with pytest.raises(InvalidArgument, match=r"^Secrets must be strings, as PagerDuty shows them: do not encode"):
            Keys(given)  # type: ignore[arg-type]


def test_the_fingerprint_is_of_the_first_secret_that_signed() -> None:
    keys = Keys(["secret a", "secret b"])
    prints = {
        one: hmac.new(f"secret {one}".encode(), b"pagerduty-rest", "sha256").hexdigest()[:16] for one in ("a", "b")
    }
    assert keys.signer(BODY, [made("secret a")]) == prints["a"]
    assert keys.signer(BODY, [made("x"), made("secret b")]) == prints["b"]
    assert keys.signer(BODY, [made("secret b"), made("secret a")]) == prints["a"]
    assert keys.signer(BODY, [made("x"), "v1=ž", "v1=\ud800"]) is None
    assert keys.signer(BODY, []) is None
    assert verified_signer(BODY, made("secret b"), keys) == prints["b"]


# The header's value, and the error, if the secret is "secret a".
@pytest.mark.parametrize(
    ("signature", "error", "message"),
    [
        (made("secret a"), None, ""),
        (f"  {made('secret a')}\t", None, ""),
        (f"v0=0, {made('secret b')} ,{made('secret a')},", None, ""),
        (None, MissingSignature, "^The request has no X-PagerDuty-Signature header, so PagerDuty did not send it.$"),
        ("", UnsupportedSignature, "^X-PagerDuty-Signature has no v1 signature. Only v1 can be verified.$"),
        (made("secret a").replace("v1", "v2"), UnsupportedSignature, "no v1 signature"),
        (made("secret a").replace("v1", "V1"), UnsupportedSignature, "no v1 signature"),
        (f"x{made('secret a')}", UnsupportedSignature, "no v1 signature"),
        (
            made("secret b"),
            InvalidSignature,
            "^X-PagerDuty-Signature does not match the body. Pass the bytes of the body",
        ),
        (made("secret a").upper().replace("V1", "v1"), InvalidSignature, "does not match"),
        (made("secret a") + "0", InvalidSignature, "does not match"),
        (f"v1=0;{made('secret a')}", InvalidSignature, "does not match"),
    ],
)
def test_which_signatures_verify(signature: str | None, error: type[Exception] | None, message: str) -> None:
    headers = {} if signature is None else {"X-PagerDuty-Signature": signature}
    if error is None:
        verify(BODY, headers, "secret a")
        return
    with pytest.raises(error, match=message) as caught:
        verify(BODY, headers, "secret a")
    assert type(caught.value) is error


def test_without_a_secret_nothing_verifies() -> None:
    for secrets in ("", [], [""]):
        for signature in (made(""), None):
            with pytest.raises(NoSecret, match=r"^No secret is configured .* `delivery_method.secret` of the response"):
                verified_signer(BODY, signature, Keys(secrets))


class Text(bytes):
    """A subclass of bytes."""


@pytest.mark.parametrize("given", [BODY, Text(BODY), bytearray(BODY), memoryview(BODY)], ids=lambda one: type(one))
def test_bodies_that_are_bytes(given: Any) -> None:
    assert checked_body(given) == BODY
    assert isinstance(checked_body(given), bytes)


@pytest.mark.parametrize("given", [{}, "", None, [1]], ids=lambda one: type(one))
def test_bodies_that_were_parsed(given: Any) -> None:
    name = type(given).__name__
    with pytest.raises(
        BodyAlreadyParsed,
        match=rf"^The body is a {name}, but .* that arrived. Pass those: .* `request.body` in Django.$",
    ):
        checked_body(given)


@pytest.mark.parametrize(
    ("headers", "found"),
    [
        ({}, {}),
        ({"Content-Type": "application/json"}, {}),
        ({"X-Webhook-Id": "1"}, {"x-webhook-id": "1"}),
        ({"HTTP_X_WEBHOOK_ID": "1"}, {"x-webhook-id": "1"}),
        ({"x_webhook_id-http-": "1", "http-http-x-webhook-id": "2"}, {}),
        ([(b"X-WEBHOOK-SUBSCRIPTION", b"\xe9")], {"x-webhook-subscription": "é"}),
        ([("X-Webhook-Id", "1"), ("x-webhook-id", "2"), ("X-WEBHOOK-ID", b"3")], {"x-webhook-id": "1,2,3"}),
        ({"X-PagerDuty-Signature": ["a", "b"]}, {"x-pagerduty-signature": "a,b"}),
        ({"X-Webhook-Id": 5, "REMOTE_PORT": 1, "wsgi.input": object()}, {"x-webhook-id": "5"}),
        ((("X-Webhook-Id", "1"),), {"x-webhook-id": "1"}),
    ],
)
def test_headers_of_frameworks(headers: Any, found: dict[str, str]) -> None:
    assert webhook_headers(headers) == found


def test_keys_are_remembered_until_they_expire() -> None:
    now = 0.0
    keys = MemoryKeys(clock=lambda: now)
    second = timedelta(seconds=1)
    assert keys.add("a", second)
    now = 0.999
    assert not keys.add("a", second)
    now = 1.0
    assert keys.add("a", second)
    now = 1.5
    assert not keys.add("a", second), "remembered anew"
    keys.discard("a")
    keys.discard("never seen")
    assert len(keys) == 0
    assert keys.add("a", timedelta(minutes=2))
    assert keys.add("b", second)
    now = 3.0
    assert keys.add("c", second)
    assert len(keys) == 3, "b is behind one that has not expired"
    assert not keys.add("a", second)


def test_expired_keys_are_dropped() -> None:
    now = 0.0
    keys = MemoryKeys(clock=lambda: now)
    keys.add("short", timedelta(seconds=1))
    keys.add("long", timedelta(seconds=9))
    now = 1.0
    assert keys.add("another", timedelta(seconds=1))
    assert len(keys) == 2
    assert not keys.add("long", timedelta(seconds=9))


def test_a_key_remembered_anew_is_the_newest() -> None:
    now = 0.0
    keys = MemoryKeys(3, clock=lambda: now)
    minute = timedelta(minutes=1)
    for name, ttl in (("a", minute), ("b", timedelta(seconds=1)), ("c", minute)):
        keys.add(name, ttl)
    now = 2.0
    assert [keys.add(name, minute) for name in "bde"] == [True, True, True]
    assert not keys.add("b", minute)
    assert keys.add("c", minute)


def test_the_oldest_key_is_dropped_first() -> None:
    keys = MemoryKeys(2, clock=lambda: 0.0)
    minute = timedelta(minutes=1)
    assert [keys.add(one, minute) for one in "abcb"] == [True, True, True, False]
    assert len(keys) == 2
    assert keys.add("a", minute)
    assert not keys.add("c", minute)
    one = MemoryKeys(1, clock=lambda: 0.0)
    assert [one.add(name, minute) for name in "aab"] == [True, False, True]
    for size in (0, -1):
        with pytest.raises(InvalidArgument, match=f"^max_size must be at least 1, not {size}$"):
            MemoryKeys(size)


class Recording:
    """Keys that record what they are asked to remember."""

    def __init__(self) -> None:
        self.added: list[tuple[str, timedelta]] = []
        self.discarded: list[str] = []

    def add(self, key: str, ttl: timedelta) -> bool:
        self.added.append((key, ttl))
        return True

    def discard(self, key: str) -> None:
        self.discarded.append(key)


def test_what_identifies_an_event() -> None:
    event = parse(b'{"event": {"id": "01E", "event_type": "incident.triggered"}}')
    keys = Recording()
    seen = Deduplicator(keys=keys)
    assert seen.add(event)
    seen.discard(event)
    in_memory = Deduplicator()
    assert [in_memory.add(event), in_memory.add(event)] == [True, False]
    assert (keys.added, keys.discarded) == ([("event::01E", timedelta(hours=72))], ["event::01E"])
    Deduplicator(keys=keys, ttl=timedelta(1)).add(event)
    assert keys.added[-1] == ("event::01E", timedelta(1))
    with pytest.raises(InvalidArgument, match=r"^The event has no webhook_id, .* or Deduplicator\(by='event_id'\).$"):
        Deduplicator(by="webhook_id").key(event)
    with pytest.raises(InvalidArgument, match=r"^The event has no id, so duplicates cannot be recognized.$"):
        seen.key(parse(b'{"event": {"event_type": "incident.triggered"}}'))
    with pytest.raises(InvalidArgument, match=r"^by must be 'event_id' or 'webhook_id', not 'id'$"):
        Deduplicator(by="id")  # type: ignore[arg-type]
