"""The base class of events: the fields around the data, and values from the request's headers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from pagerduty_client.webhooks.errors import UnexpectedBody
from pagerduty_runtime.encoding import copied, encoded
from pagerduty_runtime.fields import ABSENT
from pagerduty_runtime.model import Model, response_model

if TYPE_CHECKING:
    from datetime import datetime

    from pagerduty_client.webhooks.models import ClientData
    from pagerduty_rest.models import Reference


_T = TypeVar("_T", bound="_Delivered")
_E = TypeVar("_E", bound="Event")

# The classes by event type.
EVENT_CLASSES: dict[str, type[Event]] = {}


class _Delivered(Model):
    """An event with its body, and with the values of the request's headers."""

    __slots__ = ("_body", "signed_by", "subscription_id", "webhook_id")

    _body: Mapping[str, Any]
    webhook_id: str | None
    subscription_id: str | None
    signed_by: str | None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Return an event from the JSON object of a webhook's body, `{"event": {…}}`.

        The event keeps a reference to the object and reads from it: do not modify it.
        """
        event = _event_of(data)
        if event is None:
            raise UnexpectedBody(
                "The body has no object `event`, so it is not a PagerDuty V3 webhook. "
                "Check which kind of webhook is configured, and with which URL."
            )
        self = super().from_dict(event)
        object.__setattr__(self, "_body", data)
        return received(self, None, None, None)

    def __encode__(self) -> dict[str, Any]:
        event = encoded(self, ABSENT)
        return {name: event if name == "event" else copied(value) for name, value in self._body.items()}

    def __reduce__(self) -> tuple[Any, ...]:
        restore, arguments = super().__reduce__()
        headers = (self.webhook_id, self.subscription_id, self.signed_by)
        return _restored, (restore, arguments, {**self._body, "event": None}, headers)


def received(event: _T, webhook_id: str | None, subscription_id: str | None, signed_by: str | None) -> _T:
    """Return the event with the values of its request's headers."""
    object.__setattr__(event, "webhook_id", webhook_id)
    object.__setattr__(event, "subscription_id", subscription_id)
    object.__setattr__(event, "signed_by", signed_by)
    return event


def _event_of(data: Any) -> dict[str, Any] | None:
    try:
        event: Any = data["event"]
    except (KeyError, TypeError):
        return None
    return cast("dict[str, Any]", event) if isinstance(event, dict) else None


def _restored(
    restore: Callable[..., _Delivered],
    arguments: tuple[Any, ...],
    body: dict[str, Any],
    headers: tuple[str | None, ...],
) -> _Delivered:
    event = restore(*arguments)
    object.__setattr__(event, "_body", body)
    return received(event, *headers)


@response_model
class Event(_Delivered):
    """Something that happened in PagerDuty.

    Each documented type has a subclass with typed data. An event of any other type is a plain Event with all its
    fields.

    Attributes:
        id: Identifies the event; the same in every delivery of it. Its format differs between types.
        event_type: What happened, for example `incident.triggered`.
        resource_type: The first part of `event_type`.
        occurred_at: When it happened.
        agent: Who acted; null for automation.
        client: The tool that triggered the incident; null if the tool is unknown.
        data: The object of the event; plain JSON if the type is unknown.
        webhook_id: From the headers: the same in every attempt to deliver one webhook. None after `parse`.
        subscription_id: From the headers: the webhook subscription. None after `parse`. The signature does not
            cover it.
        signed_by: A fingerprint of the secret that the signature was made with, which identifies the subscription. None
            after `parse`.
    """

    __home__ = "pagerduty_client.webhooks"
    id: str
    event_type: str
    resource_type: str
    occurred_at: datetime
    agent: Reference | None
    client: ClientData | None
    data: Any


def event(event_type: str) -> Callable[[type[_E]], type[_E]]:
    """Make the class a model, and decode events of this type as it."""

    def register(cls: type[_E]) -> type[_E]:
        EVENT_CLASSES[event_type] = made = response_model(cls)
        return made

    return register
