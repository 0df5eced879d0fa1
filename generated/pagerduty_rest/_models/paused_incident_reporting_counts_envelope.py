"""PausedIncidentReportingCountsEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .paused_incident_reporting_counts import PausedIncidentReportingCounts


from pagerduty_runtime.model import Model, response_model


@response_model
class PausedIncidentReportingCountsEnvelope(Model):
    paused_incident_reporting_counts: PausedIncidentReportingCounts
