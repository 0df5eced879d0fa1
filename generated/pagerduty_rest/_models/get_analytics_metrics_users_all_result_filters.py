"""GetAnalyticsMetricsUsersAllResultFilters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


from pagerduty_runtime.model import Model, response_model


@response_model
class GetAnalyticsMetricsUsersAllResultFilters(Model):
    created_at_end: datetime
    created_at_start: datetime
    team_ids: list[str]
