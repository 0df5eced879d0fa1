"""PausedIncidentReportingCounts."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class PausedIncidentReportingCounts(Model):
    paused_count: float
    resolved_after_pause_count: float
    since: str
    triggered_after_pause_count: float
    until: str
