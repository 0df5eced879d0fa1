"""The events of the resource `pagey`, written by scripts/webhook_events.py from spec/webhook_events.toml."""

# pyright: reportIncompatibleVariableOverride=false
# The type and the data of an event are narrower than those of Event. Programs read events and do not assign to them.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pagerduty_client.webhooks._event import Event, event

if TYPE_CHECKING:
    from pagerduty_client.webhooks.models import PingData


@event("pagey.ping")
class PageyPing(Event):
    """A webhook subscription was tested."""

    event_type: Literal["pagey.ping"]
    data: PingData
