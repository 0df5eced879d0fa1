"""ListIncidentRelatedChangeEventsPageChangeEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from .change_event_image import ChangeEventImage
    from .change_event_link import ChangeEventLink
    from .integration_reference import IntegrationReference
    from .list_incident_related_change_events_page_change_event_correlation_reason import (
        ListIncidentRelatedChangeEventsPageChangeEventCorrelationReason,
    )
    from .service_reference import ServiceReference


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class ListIncidentRelatedChangeEventsPageChangeEvent(Model):
    correlation_reason: ListIncidentRelatedChangeEventsPageChangeEventCorrelationReason
    custom_details: dict[str, Any]
    html_url: str | None
    id: str
    images: list[ChangeEventImage]
    integration: IntegrationReference
    links: list[ChangeEventLink]
    routing_key: str
    self_: str | None = json_field(name="self")
    services: list[ServiceReference]
    source: str
    summary: str | None
    timestamp: datetime
    type: Literal["change_event"]
