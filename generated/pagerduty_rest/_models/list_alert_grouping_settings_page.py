"""ListAlertGroupingSettingsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .alert_grouping_setting import AlertGroupingSetting

from pagerduty_runtime.model import Model, response_model


@response_model
class ListAlertGroupingSettingsPage(Model):
    __required__ = ("alert_grouping_settings",)
    after: str | None
    alert_grouping_settings: list[AlertGroupingSetting]
    before: str | None
    limit: int | None
    total: int | None
