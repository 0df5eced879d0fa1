"""AlertGroupingSettingConfigInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class AlertGroupingSettingConfigInput(Model):
    aggregate: Literal["all", "any"] | Unset = UNSET
    fields: Sequence[str] | Unset = UNSET
    iag_fields: Sequence[str] | Unset = UNSET
    time_window: int | Unset = UNSET
    timeout: int | Unset = UNSET
