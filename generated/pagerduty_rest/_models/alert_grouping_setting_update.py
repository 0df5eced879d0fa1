"""AlertGroupingSettingUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .alert_grouping_setting_config_input import AlertGroupingSettingConfigInput
    from .service_reference_input import ServiceReferenceInput

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class AlertGroupingSettingUpdate(Model):
    """`AlertGroupingSetting`, as it is sent.

    Attributes:
        config: Depends on the type; its times are in seconds.
    """

    config: AlertGroupingSettingConfigInput
    services: Sequence[ServiceReferenceInput]
    type: Literal["content_based", "content_based_intelligent", "intelligent", "time"]
    description: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
