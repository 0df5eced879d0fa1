"""AnalyticsModelInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .analytics_model_filters_input import AnalyticsModelFiltersInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class AnalyticsModelInput(Model):
    """Which incidents to count, and how to group them.

    Attributes:
        aggregate_unit: One result for each day, week or month; null, or left out, for one in all.
        order_by: The metric to sort by.
        time_zone: IANA name, for where days begin.
    """

    aggregate_unit: Literal["day", "week", "month"] | None | Unset = UNSET
    filters: AnalyticsModelFiltersInput | Unset = UNSET
    order: Literal["asc", "desc"] | Unset = UNSET
    order_by: str | Unset = UNSET
    time_zone: str | Unset = UNSET
