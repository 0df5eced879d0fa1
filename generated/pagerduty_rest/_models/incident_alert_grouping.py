"""IncidentAlertGrouping."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class IncidentAlertGrouping(Model):
    alert_grouping_active: bool
    ended_at: datetime | None
    grouping_type: Literal["basic", "advanced", "rules"]
    started_at: datetime
