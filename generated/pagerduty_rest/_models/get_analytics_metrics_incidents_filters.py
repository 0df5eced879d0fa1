"""GetAnalyticsMetricsIncidentsFilters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

from pagerduty_runtime.model import Model, response_model


@response_model
class GetAnalyticsMetricsIncidentsFilters(Model):
    """The filters that were applied."""

    create_range_end: datetime
    create_range_start: datetime
    created_at_end: datetime
    created_at_start: datetime
    escalation_policy_ids: list[str]
    major: bool
    min_ackowledgements: int
    min_manual_escalations: int
    min_timeout_escalations: int
    pd_advance_used: bool
    priority_ids: list[str]
    priority_names: list[str]
    service_ids: list[str]
    team_ids: list[str]
    urgency: Literal["high", "low"]
