"""RelatedIncident."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .incident import Incident
    from .related_incident_relationship import RelatedIncidentRelationship


from pagerduty_runtime.model import Model, response_model


@response_model
class RelatedIncident(Model):
    incident: Incident
    relationships: list[RelatedIncidentRelationship]
