"""AnalyticsResponderFilterFiltersInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class AnalyticsResponderFilterFiltersInput(Model):
    date_range_end: datetime | str | Unset = UNSET
    date_range_start: datetime | str | Unset = UNSET
    priority_ids: Sequence[str] | Unset = UNSET
    priority_names: Sequence[str] | Unset = UNSET
    responder_ids: Sequence[str] | Unset = UNSET
    team_ids: Sequence[str] | Unset = UNSET
    urgency: Literal["high", "low"] | Unset = UNSET
