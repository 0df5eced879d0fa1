"""PausedIncidentReportingAlertsResolvedAfterPauseAlert."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class PausedIncidentReportingAlertsResolvedAfterPauseAlert(Model):
    created_at: str
    id: str
    service_id: str
