"""GetPastIncidentsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .past_incident import PastIncident


from pagerduty_runtime.model import Model, response_model


@response_model
class GetPastIncidentsPage(Model):
    limit: float
    past_incidents: list[PastIncident]
    total: float
