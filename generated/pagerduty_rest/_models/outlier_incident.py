"""OutlierIncident."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .incident import Incident
    from .outlier_incident_incident_template import OutlierIncidentIncidentTemplate


from pagerduty_runtime.model import Model, response_model


@response_model
class OutlierIncident(Model):
    incident: Incident
    incident_template: OutlierIncidentIncidentTemplate
