"""PastIncident."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .past_incident_incident import PastIncidentIncident


from pagerduty_runtime.model import Model, response_model


@response_model
class PastIncident(Model):
    incident: PastIncidentIncident
    score: float
