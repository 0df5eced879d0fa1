"""GetAnalyticsResponderIncidentsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .analytics_raw_responder_incidents import AnalyticsRawResponderIncidents
    from .get_analytics_filters import GetAnalyticsFilters


from pagerduty_runtime.model import Model, response_model


@response_model
class GetAnalyticsResponderIncidentsPage(Model):
    data: list[AnalyticsRawResponderIncidents]
    filters: GetAnalyticsFilters
    first: str
    last: str
    limit: int
    order: Literal["asc", "desc"]
    order_by: Literal["incident_created_at"]
    responder_id: str
    time_zone: str
