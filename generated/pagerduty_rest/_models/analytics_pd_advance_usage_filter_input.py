"""AnalyticsPdAdvanceUsageFilterInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .analytics_pd_advance_usage_filter_filters_input import AnalyticsPdAdvanceUsageFilterFiltersInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class AnalyticsPdAdvanceUsageFilterInput(Model):
    filters: AnalyticsPdAdvanceUsageFilterFiltersInput | Unset = UNSET
    time_zone: str | Unset = UNSET
