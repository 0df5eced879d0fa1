"""OutlierIncidentIncidentOccurrence."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

from pagerduty_runtime.model import Model, response_model


@response_model
class OutlierIncidentIncidentOccurrence(Model):
    category: str
    count: int
    frequency: float
    since: datetime
    until: datetime
