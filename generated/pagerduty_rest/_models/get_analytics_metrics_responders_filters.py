"""GetAnalyticsMetricsRespondersFilters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class GetAnalyticsMetricsRespondersFilters(Model):
    date_range_end: datetime
    date_range_start: datetime
    priority_ids: list[str]
    priority_names: list[str]
    responder_ids: list[str]
    team_ids: list[str]
    urgency: Literal["high", "low"]
