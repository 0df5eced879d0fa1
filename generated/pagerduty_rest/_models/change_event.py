"""ChangeEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from .change_event_image import ChangeEventImage
    from .change_event_link import ChangeEventLink
    from .integration_reference import IntegrationReference
    from .service_reference import ServiceReference


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class ChangeEvent(Model):
    """A change, a deployment for example, that may explain an incident.

    Attributes:
        custom_details: The sender's own fields.
        routing_key: The key of the integration that it came through.
        source: Where the change was made: a host, a cluster, a repository.
        timestamp: When the change was made, as its sender said.
    """

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
