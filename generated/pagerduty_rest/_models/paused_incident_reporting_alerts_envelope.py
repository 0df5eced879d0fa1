"""PausedIncidentReportingAlertsEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .paused_incident_reporting_alerts import PausedIncidentReportingAlerts


from pagerduty_runtime.model import Model, response_model


@response_model
class PausedIncidentReportingAlertsEnvelope(Model):
    paused_incident_reporting_alerts: PausedIncidentReportingAlerts
