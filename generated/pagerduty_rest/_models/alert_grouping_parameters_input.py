"""AlertGroupingParametersInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .alert_grouping_parameters_config_input import AlertGroupingParametersConfigInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class AlertGroupingParametersInput(Model):
    """`AlertGroupingParameters`, as it is sent.

    Attributes:
        config: Depends on the type; null where there is none.
        type: Null for not at all.
    """

    config: AlertGroupingParametersConfigInput | None | Unset = UNSET
    type: Literal["time", "intelligent", "content_based"] | None | Unset = UNSET
