"""Verify a request and decode its event."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from pagerduty_client.webhooks._event import EVENT_CLASSES, Event, received
from pagerduty_client.webhooks._headers import SIGNATURE, SUBSCRIPTION, WEBHOOK_ID, Headers, webhook_headers
from pagerduty_client.webhooks.errors import EventTooOld, InvalidBody
from pagerduty_client.webhooks.signatures import Keys, checked_body, verified_signer

if TYPE_CHECKING:
    from pagerduty_client.webhooks.events import WebhookEvent

Secrets: TypeAlias = str | Iterable[str] | None


def parse(body: bytes) -> WebhookEvent:
    """Decode the event of a body without verifying it, for bodies from a queue behind a verified endpoint.

    Unknown types and fields are preserved. Raises a WebhookError for a body that is not an event.
    """
    body = checked_body(body)
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        raise InvalidBody("The body is not JSON.") from None
    return cast("WebhookEvent", _class_of(data).from_dict(data))


class WebhookReceiver:
    """Receives the webhooks of one or several subscriptions. It can be shared between threads and tasks.

    Args:
        secrets: the secret of the webhook subscription, or several: of several subscriptions, or the old and the new
            one during a rotation. May also be a dict by subscription ID, or a function of that ID; the
            ID is None if the request does not contain it.
        max_age: the oldest event to accept. PagerDuty retries for 48 hours, so a shorter limit loses events after
            downtime of the receiver.
        now: returns the current time, for tests.
    """

    def __init__(
        self,
        secrets: Secrets | Mapping[str, Secrets] | Callable[[str | None], Secrets],
        *,
        max_age: timedelta | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._keys_of: Callable[[str | None], Keys]
        if isinstance(secrets, Mapping):
            by_id = cast("Mapping[str, Secrets]", secrets)
            keys_by_id: dict[str | None, Keys] = {subscription: Keys(found) for subscription, found in by_id.items()}
            keys_by_id[None] = sum(keys_by_id.values(), Keys(None))
            self._keys_of = lambda subscription: keys_by_id.get(subscription, Keys(None))
        elif callable(secrets):
            secrets_of = secrets
            self._keys_of = lambda subscription: Keys(secrets_of(subscription))
        else:
            keys = Keys(secrets)
            self._keys_of = lambda _: keys
        self._max_age = max_age
        self._now = now

    def verify(self, body: bytes, headers: Headers) -> None:
        """Verify that PagerDuty sent a body: one of its signatures was made with one of the secrets.

        Raises a WebhookError otherwise; its `status` is the HTTP status to respond with.
        """
        self._signer(body, webhook_headers(headers))

    def receive(self, body: bytes, headers: Headers) -> WebhookEvent:
        """Verify a request and return its event.

        Args:
            body: the bytes of the body, as received.
            headers: all headers of the request, in any framework's format.

        Raises a WebhookError if it is rejected; its `status` is the HTTP status to respond with.
        """
        found = webhook_headers(headers)
        signer = self._signer(body, found)
        event = parse(body)
        received(event, found.get(WEBHOOK_ID), found.get(SUBSCRIPTION), signer)
        if self._max_age is not None:
            occurred_at = getattr(event, "occurred_at", None)
            if not isinstance(occurred_at, datetime) or self._now() - occurred_at > self._max_age:
                raise EventTooOld(f"The event is older than {self._max_age}, or its timestamp cannot be parsed.")
        return event

    parse = staticmethod(parse)

    def _signer(self, body: bytes, headers: Mapping[str, str]) -> str:
        return verified_signer(body, headers.get(SIGNATURE), self._keys_of(headers.get(SUBSCRIPTION)))


def _class_of(data: Any) -> type[Event]:
    try:
        return EVENT_CLASSES[data["event"]["event_type"]]
    except (KeyError, TypeError):  # an unknown or missing type
        return Event
