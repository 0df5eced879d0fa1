"""AnalyticsUserFilterInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .analytics_user_filter_conditions_input import AnalyticsUserFilterConditionsInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class AnalyticsUserFilterInput(Model):
    aggregate_unit: Literal["day", "week", "month"] | None | Unset = UNSET
    ending_before: str | None | Unset = UNSET
    filters: AnalyticsUserFilterConditionsInput | Unset = UNSET
    limit: int | Unset = UNSET
    order: Literal["asc", "desc"] | Unset = UNSET
    order_by: str | Unset = UNSET
    starting_after: str | None | Unset = UNSET
    time_zone: str | Unset = UNSET
