"""PausedIncidentReportingAlerts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .paused_incident_reporting_alerts_resolved_after_pause_alert import (
        PausedIncidentReportingAlertsResolvedAfterPauseAlert,
    )


from pagerduty_runtime.model import Model, response_model


@response_model
class PausedIncidentReportingAlerts(Model):
    resolved_after_pause_alerts: list[PausedIncidentReportingAlertsResolvedAfterPauseAlert]
    since: str
    triggered_after_pause_alerts: list[PausedIncidentReportingAlertsResolvedAfterPauseAlert]
    until: str
