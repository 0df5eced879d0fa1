"""The events of the resource `service`, written by scripts/webhook_events.py from spec/webhook_events.toml."""

# pyright: reportIncompatibleVariableOverride=false
# The type and the data of an event are narrower than those of Event. Programs read events and do not assign to them.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pagerduty_client.webhooks._event import Event, event

if TYPE_CHECKING:
    from pagerduty_client.webhooks.models import ServiceData, ServiceFieldValuesData


@event("service.created")
class ServiceCreated(Event):
    """A service was created."""

    event_type: Literal["service.created"]
    data: ServiceData


@event("service.updated")
class ServiceUpdated(Event):
    """A service changed."""

    event_type: Literal["service.updated"]
    data: ServiceData


@event("service.deleted")
class ServiceDeleted(Event):
    """A service was deleted."""

    event_type: Literal["service.deleted"]
    data: ServiceData


@event("service.custom_field_values.updated")
class ServiceCustomFieldValuesUpdated(Event):
    """Custom field values of a service changed."""

    event_type: Literal["service.custom_field_values.updated"]
    data: ServiceFieldValuesData
