"""GetAnalyticsUsersPageFilters."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class GetAnalyticsUsersPageFilters(Model):
    created_at_end: str
    created_at_start: str
    roles: list[str]
    team_ids: list[str]
