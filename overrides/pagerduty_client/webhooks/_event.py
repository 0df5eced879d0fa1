"""What all events share: the fields around the data, and what only the request's headers tell."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from pagerduty_client.webhooks.errors import UnexpectedBody
from pagerduty_runtime.model import Model, encode, response_model

if TYPE_CHECKING:
    from datetime import datetime

    from pagerduty_client.webhooks.models import ClientData
    from pagerduty_rest.models import Reference


_T = TypeVar("_T", bound="Event")

# The classes by event type.
EVENT_CLASSES: dict[str, type[Event]] = {}


class _Delivered(Model):
    """An event with the body that it came in."""

    __slots__ = ("_body", "signed_by", "subscription_id", "webhook_id")

    _body: Mapping[str, Any]
    webhook_id: str | None
    subscription_id: str | None
    signed_by: str | None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """An event from the JSON object of a webhook's body, `{"event": {…}}`.

        The event keeps the object and reads from it: do not change it afterwards.
        """
        event = _event_of(data)
        if event is None:
            raise UnexpectedBody(
                "The body has no object `event`, so it is not a PagerDuty V3 webhook. "
                "Check which kind of webhook is configured, and with which URL."
            )
        self = super().from_dict(event)
        self._body = data
        self.webhook_id = self.subscription_id = self.signed_by = None
        return self

    def to_dict(self) -> dict[str, Any]:
        """The body's JSON object: what was received as it came, with what was set since."""
        event = super().to_dict()
        return {name: event if name == "event" else encode(value) for name, value in self._body.items()}

    def __reduce__(self) -> tuple[Any, ...]:
        headers = (self.webhook_id, self.subscription_id, self.signed_by)
        body = {**self._body, "event": dict(self._json)}
        return _restored, (type(self), body, headers, self._held())


def _event_of(data: Any) -> dict[str, Any] | None:
    try:
        event: Any = data["event"]
    except (KeyError, TypeError):
        return None
    return cast("dict[str, Any]", event) if isinstance(event, dict) else None


def _restored(cls: type[_Delivered], body: dict[str, Any], headers: tuple[str | None, ...], held: Any) -> _Delivered:
    event = cls.from_dict(body)
    event.webhook_id, event.subscription_id, event.signed_by = headers
    for name, value in held.items():
        setattr(event, name, value)
    return event


@response_model
class Event(_Delivered):
    """Something that happened in PagerDuty.

    Each documented type has a subclass with typed data. An event of any other type is a plain Event with everything
    that came.

    Attributes:
        id: Identifies the event; the same in every delivery of it. Its format differs between types.
        event_type: What happened, `incident.triggered` for example.
        resource_type: The first part of `event_type`.
        occurred_at: When it happened.
        agent: Who acted; null for automation.
        client: The tool that triggered the incident; null if no tool named itself.
        data: What it happened to; plain JSON if the type is unknown.
        webhook_id: From the headers: the same in every attempt to deliver one webhook. None after `parse`.
        subscription_id: From the headers: the webhook subscription. None after `parse`. The signature does not
            cover it.
        signed_by: A fingerprint of the secret that the signature was made with, and so of the subscription. None
            after `parse`.
    """

    _package = "pagerduty_client.webhooks"
    id: str
    event_type: str
    resource_type: str
    occurred_at: datetime
    agent: Reference | None
    client: ClientData | None
    data: Any


def event(event_type: str) -> Callable[[type[_T]], type[_T]]:
    """A class decorator: the class is a model, and events of that type are decoded as it."""

    def register(cls: type[_T]) -> type[_T]:
        EVENT_CLASSES[event_type] = made = response_model(cls)
        return made

    return register
