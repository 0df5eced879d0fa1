"""AlertGroupingSettingConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class AlertGroupingSettingConfig(Model):
    aggregate: Literal["all", "any"]
    fields: list[str]
    iag_fields: list[str]
    recommended_time_window: int
    time_window: int
    timeout: int
