"""AnalyticsRawIncidentResponses."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class AnalyticsRawIncidentResponses(Model):
    requested_at: str
    responded_at: str
    responder_id: str
    responder_name: str
    responder_type: Literal["assigned", "reassigned", "escalated", "added_responder"]
    response_status: Literal["joined", "pending", "declined"]
    time_to_respond_seconds: int
