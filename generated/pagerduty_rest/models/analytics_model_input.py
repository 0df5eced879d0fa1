"""AnalyticsModelInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .analytics_model_filters_input import AnalyticsModelFiltersInput

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class AnalyticsModelInput(Model):
    aggregate_unit: Literal["day", "week", "month"] | None | Unset = UNSET
    filters: AnalyticsModelFiltersInput | Unset = UNSET
    order: Literal["asc", "desc"] | Unset = UNSET
    order_by: str | Unset = UNSET
    time_zone: str | Unset = UNSET
