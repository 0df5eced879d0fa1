"""GetRelatedIncidentsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .related_incident import RelatedIncident


from pagerduty_runtime.model import Model, response_model


@response_model
class GetRelatedIncidentsPage(Model):
    related_incidents: list[RelatedIncident]
