"""AnalyticsResponderFilterInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .analytics_responder_filter_filters_input import AnalyticsResponderFilterFiltersInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class AnalyticsResponderFilterInput(Model):
    filters: AnalyticsResponderFilterFiltersInput | Unset = UNSET
    order: Literal["asc", "desc"] | Unset = UNSET
    order_by: str | Unset = UNSET
    time_zone: str | Unset = UNSET
