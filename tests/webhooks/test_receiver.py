"""Receiving: signatures, secrets, headers of all kinds, and an error with a status for each failure."""

from __future__ import annotations

import hashlib
import hmac
import json
import subprocess
import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.message import Message
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pagerduty_client import PagerDutyError
from pagerduty_client.webhooks import (
    BodyAlreadyParsed,
    EventTooOld,
    IncidentTriggered,
    InvalidSignature,
    MissingSignature,
    NoSecret,
    UnsupportedSignature,
    WebhookError,
    WebhookReceiver,
    parse,
    sign,
    verify,
)
from pagerduty_rest import encode
from tests.webhooks.bodies import SECRET, body, payload

OTHER = "another secret, and not ASCII: ž"
BODY = body("incident.triggered")
SIGNATURE = sign(BODY, SECRET)
HEADERS = {
    "Content-Type": "application/json",
    "User-Agent": "PagerDuty-Webhook/V3.0",
    "X-PagerDuty-Signature": SIGNATURE,
    "X-Webhook-Id": "5f0e-1",
    "X-Webhook-Subscription": "PSUB001",
}


def test_a_signature_is_an_hmac_of_the_bytes() -> None:
    expected = "v1=" + hmac.new(SECRET.encode(), BODY, hashlib.sha256).hexdigest()
    assert expected == SIGNATURE
    assert sign(BODY, [OTHER, SECRET]) == f"{sign(BODY, OTHER)},{SIGNATURE}"


def test_receive() -> None:
    event = WebhookReceiver(secrets=[SECRET]).receive(BODY, HEADERS)
    assert type(event) is IncidentTriggered
    assert (event.webhook_id, event.subscription_id) == ("5f0e-1", "PSUB001")
    assert event.signed_by is not None
    assert encode(event) == payload("incident.triggered")


@pytest.mark.parametrize(
    "convert",
    [
        lambda headers: {name.lower(): value for name, value in headers.items()},
        lambda headers: {name.upper(): value for name, value in headers.items()},
        lambda headers: list(headers.items()),
        lambda headers: [(name.encode(), value.encode()) for name, value in headers.items()],
        lambda headers: iter([(name.lower().encode(), value.encode()) for name, value in headers.items()]),
        lambda headers: {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()},
        lambda headers: {name: [value] for name, value in headers.items()},
        httpx.Headers,
    ],
)
def test_headers_of_all_kinds(convert: Callable[[dict[str, str]], Any]) -> None:
    event = WebhookReceiver(SECRET).receive(BODY, convert(HEADERS))
    assert (event.webhook_id, event.subscription_id) == ("5f0e-1", "PSUB001")


def test_headers_of_http_server_and_environ() -> None:
    message = Message()
    for name, value in HEADERS.items():
        message[name] = value
    environ = {"wsgi.input": object(), "HTTP_X_PAGERDUTY_SIGNATURE": SIGNATURE, "REMOTE_PORT": 1}
    for headers in (message, environ):
        WebhookReceiver(SECRET).receive(BODY, headers)


@pytest.mark.parametrize("secrets", [SECRET, [SECRET], (OTHER, SECRET), ["", SECRET], iter([SECRET]), lambda _: SECRET])
def test_secrets_of_all_kinds(secrets: Any) -> None:
    receiver = WebhookReceiver(secrets)
    for _ in range(2):
        receiver.verify(BODY, HEADERS)
        assert receiver.receive(BODY, HEADERS)


@pytest.mark.parametrize(
    "signature",
    [
        f"{sign(BODY, OTHER)},{SIGNATURE}",
        f"{SIGNATURE},{sign(BODY, OTHER)}",
        f"{sign(BODY, OTHER)}, {SIGNATURE} ",
        f"v2=0,v1=,,{SIGNATURE}",
        f"v0=ž,{SIGNATURE}",
        f"v1=ž,{SIGNATURE}",
    ],
)
def test_any_of_several_signatures_matches(signature: str) -> None:
    verify(BODY, {"x-pagerduty-signature": signature}, [SECRET])
    verify(BODY, [("X-PagerDuty-Signature", one) for one in signature.split(",")], [SECRET])


def test_all_secrets_and_signatures_are_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[tuple[bytes, bytes]] = []
    real = hmac.compare_digest

    def compare(made: bytes, given: bytes) -> bool:
        compared.append((made, given))
        return real(made, given)

    monkeypatch.setattr(hmac, "compare_digest", compare)
    verify(BODY, {"X-PagerDuty-Signature": f"{SIGNATURE},v1=0,v2=0"}, [SECRET, OTHER])
    assert [given for _, given in compared] == [SIGNATURE.encode(), b"v1=0"] * 2


@given(st.integers(min_value=0), st.integers(min_value=1, max_value=255))
def test_one_byte_of_the_body(position: int, change: int) -> None:
    changed = bytearray(BODY)
    changed[position % len(BODY)] ^= change
    with pytest.raises(InvalidSignature):
        WebhookReceiver(SECRET).receive(bytes(changed), HEADERS)


@given(st.integers(0, len(SECRET) - 1), st.sampled_from("aB0+/="))
def test_one_byte_of_the_secret(position: int, character: str) -> None:
    changed = SECRET[:position] + character + SECRET[position + 1 :]
    if changed != SECRET:
        with pytest.raises(InvalidSignature):
            WebhookReceiver([changed, OTHER]).receive(BODY, HEADERS)


@given(st.integers(0, 63), st.sampled_from("0123456789abcdefABCDEF ž"))
def test_one_byte_of_the_signature(position: int, character: str) -> None:
    index = len("v1=") + position
    changed = SIGNATURE[:index] + character + SIGNATURE[index + 1 :]
    if changed not in (SIGNATURE, f"{SIGNATURE[:-1]} "):
        with pytest.raises(InvalidSignature):
            WebhookReceiver(SECRET).receive(BODY, {**HEADERS, "X-PagerDuty-Signature": changed})


@pytest.mark.parametrize(
    ("secrets", "headers", "error", "status"),
    [
        ([SECRET], {}, MissingSignature, 400),
        ([SECRET], {"X-Webhook-Id": "1"}, MissingSignature, 400),
        ([SECRET], {"X-PagerDuty-Signature": ""}, UnsupportedSignature, 400),
        ([SECRET], {"X-PagerDuty-Signature": SIGNATURE.removeprefix("v1=")}, UnsupportedSignature, 400),
        ([SECRET], {"X-PagerDuty-Signature": SIGNATURE.replace("v1", "v2")}, UnsupportedSignature, 400),
        ([SECRET], {"X-PagerDuty-Signature": "v1="}, InvalidSignature, 403),
        ([SECRET], {"X-PagerDuty-Signature": SIGNATURE[:-1]}, InvalidSignature, 403),
        ([OTHER], HEADERS, InvalidSignature, 403),
        ([], HEADERS, NoSecret, 503),
        ([""], {"X-PagerDuty-Signature": "v1=" + hmac.digest(b"", BODY, "sha256").hex()}, NoSecret, 503),
        ("", HEADERS, NoSecret, 503),
        (None, HEADERS, NoSecret, 503),
        (lambda _: None, HEADERS, NoSecret, 503),
        ({"PSUB002": SECRET}, HEADERS, NoSecret, 503),
        ({"PSUB001": OTHER, "PSUB002": SECRET}, HEADERS, InvalidSignature, 403),
    ],
)
def test_refused(secrets: Any, headers: dict[str, str], error: type[WebhookError], status: int) -> None:
    with pytest.raises(error) as caught:
        WebhookReceiver(secrets).receive(BODY, headers)
    assert type(caught.value) is error
    assert caught.value.status == error.status == status
    assert isinstance(caught.value, PagerDutyError)


def test_secrets_by_subscription() -> None:
    by_id = {"PSUB001": [OTHER, SECRET], "PSUB002": ["x"]}
    asked: list[str | None] = []

    def secrets_of(subscription_id: str | None) -> list[str]:
        asked.append(subscription_id)
        return by_id["PSUB001"]

    for secrets in (by_id, secrets_of):
        WebhookReceiver(secrets).receive(BODY, HEADERS)
    assert asked == ["PSUB001"]
    # A request without a subscription ID may belong to any subscription.
    WebhookReceiver(by_id).receive(BODY, {"X-PagerDuty-Signature": SIGNATURE})


@pytest.mark.parametrize("given", [payload("incident.triggered"), BODY.decode(), None, [1]])
def test_a_body_that_was_parsed(given: Any) -> None:
    receiver = WebhookReceiver(SECRET)
    for attempt in (
        lambda: receiver.receive(given, HEADERS),
        lambda: receiver.verify(given, HEADERS),
        lambda: verify(given, HEADERS, SECRET),
        lambda: parse(given),
    ):
        with pytest.raises(BodyAlreadyParsed, match=r"is a \w+, .* Pass those: .*get_data") as caught:
            attempt()
        assert caught.value.status == 500
        assert isinstance(caught.value, WebhookError)
        assert isinstance(caught.value, TypeError)


@pytest.mark.parametrize("make", [bytes, bytearray, memoryview])
def test_bytes_of_all_kinds(make: Any) -> None:
    assert type(WebhookReceiver(SECRET).receive(make(BODY), HEADERS)) is IncidentTriggered


def test_a_secret_that_is_not_a_string() -> None:
    with pytest.raises(TypeError, match="Secrets must be strings"):
        WebhookReceiver([SECRET.encode()])  # type: ignore[list-item]
    with pytest.raises(ValueError, match="Secrets must be strings"):
        WebhookReceiver(SECRET.encode())  # type: ignore[arg-type]


def test_maximum_age() -> None:
    now = datetime(2026, 10, 1, 6, tzinfo=UTC)
    receiver = WebhookReceiver(SECRET, max_age=timedelta(hours=1), now=lambda: now)
    receiver.receive(BODY, HEADERS)
    now += timedelta(seconds=8)
    with pytest.raises(EventTooOld) as caught:
        receiver.receive(BODY, HEADERS)
    assert caught.value.status == 202
    undated = body("incident.triggered", occurred_at=None)
    with pytest.raises(EventTooOld):
        receiver.receive(undated, {"X-PagerDuty-Signature": sign(undated, SECRET)})
    with pytest.raises(EventTooOld):
        WebhookReceiver(SECRET, max_age=timedelta()).receive(BODY, HEADERS)


def test_no_secret_is_shown() -> None:
    receiver = WebhookReceiver([OTHER])
    shown = [repr(receiver)]
    for attempt in (
        lambda: receiver.receive(BODY, HEADERS),
        lambda: WebhookReceiver(lambda _: OTHER).receive(BODY, HEADERS),
        lambda: verify(BODY, HEADERS, [OTHER]),
    ):
        try:
            attempt()
        except InvalidSignature as error:
            trace = traceback.TracebackException.from_exception(error, capture_locals=True)
            # The first two frames are the test's own, which contain the secret.
            shown += [str(error), repr(error), *(f"{frame.locals}" for frame in trace.stack[2:])]
    assert len(shown) > 9
    assert OTHER not in "".join(shown)
    assert OTHER.encode().hex() not in "".join(shown)


def test_the_import_loads_no_http_client() -> None:
    code = "import sys, pagerduty_client.webhooks; print(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.partition(".")[0] for name in ran.stdout.split()}
    assert loaded.isdisjoint({"httpx", "httpcore", "anyio", "ssl", "asyncio", "pagerduty_rest", "dateutil"})


def test_samples_of_every_type_verify_where_they_were_signed() -> None:
    for event_type in ("incident.annotated", "service.updated", "pagey.ping"):
        came = body(event_type)
        verify(came, {"X-PagerDuty-Signature": sign(came, [SECRET])}, [OTHER, SECRET])
        assert json.loads(came) == encode(parse(came))
