"""GetAnalyticsFilters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class GetAnalyticsFilters(Model):
    created_at_end: str
    created_at_start: str
    incident_type_ids: list[str]
    major: bool
    priority_ids: list[str]
    priority_names: list[str]
    service_ids: list[str]
    team_ids: list[str]
    urgency: Literal["high", "low"]
