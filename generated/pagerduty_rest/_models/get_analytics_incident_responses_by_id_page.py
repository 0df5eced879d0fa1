"""GetAnalyticsIncidentResponsesByIdPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .analytics_raw_incident_responses import AnalyticsRawIncidentResponses


from pagerduty_runtime.model import Model, response_model


@response_model
class GetAnalyticsIncidentResponsesByIdPage(Model):
    incident_id: str
    limit: int
    order: Literal["asc", "desc"]
    order_by: Literal["requested_at"]
    responses: list[AnalyticsRawIncidentResponses]
    time_zone: str
