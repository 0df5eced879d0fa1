"""Receive PagerDuty's V3 webhooks: verified, typed and deduplicated.

`WebhookReceiver(secrets=[…]).receive(body, headers)` returns an event. Each documented event type has a class; other
types are a plain `Event`. The package needs no client, network or web framework.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_client.webhooks import events
from pagerduty_client.webhooks._event import EVENT_CLASSES, Event
from pagerduty_client.webhooks._headers import Headers
from pagerduty_client.webhooks.duplicates import Deduplicator, MemoryKeys, SeenKeys
from pagerduty_client.webhooks.errors import (
    BodyAlreadyParsed,
    EventTooOld,
    InvalidBody,
    InvalidSignature,
    MissingSignature,
    NoSecret,
    UnexpectedBody,
    UnsupportedSignature,
    WebhookError,
)
from pagerduty_client.webhooks.events import *  # noqa: F403  # a class for each event type
from pagerduty_client.webhooks.receiver import Secrets, WebhookReceiver, parse
from pagerduty_client.webhooks.signatures import sign, verify

if TYPE_CHECKING:
    from pagerduty_client.webhooks import models as models

__all__ = [
    "EVENT_CLASSES",
    "BodyAlreadyParsed",
    "Deduplicator",
    "Event",
    "EventTooOld",
    "Headers",
    "InvalidBody",
    "InvalidSignature",
    "MemoryKeys",
    "MissingSignature",
    "NoSecret",
    "Secrets",
    "SeenKeys",
    "UnexpectedBody",
    "UnsupportedSignature",
    "WebhookError",
    "WebhookReceiver",
    "parse",
    "sign",
    "verify",
]
__all__ += events.__all__
