"""ListIncidentRelatedChangeEventsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .list_incident_related_change_events_page_change_event import ListIncidentRelatedChangeEventsPageChangeEvent

from pagerduty_runtime.model import Model, response_model


@response_model
class ListIncidentRelatedChangeEventsPage(Model):
    change_events: list[ListIncidentRelatedChangeEventsPageChangeEvent]
    limit: int | None
    more: bool
    offset: int | None
    total: int | None
