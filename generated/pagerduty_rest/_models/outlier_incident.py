"""OutlierIncident."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .outlier_incident_incident import OutlierIncidentIncident
    from .outlier_incident_incident_template import OutlierIncidentIncidentTemplate

from pagerduty_runtime.model import Model, response_model


@response_model
class OutlierIncident(Model):
    incident: OutlierIncidentIncident
    incident_template: OutlierIncidentIncidentTemplate
