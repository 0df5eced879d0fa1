"""AlertGroupingParameters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .alert_grouping_parameters_config import AlertGroupingParametersConfig


from pagerduty_runtime.model import Model, response_model


@response_model
class AlertGroupingParameters(Model):
    """How alerts are grouped into incidents.

    Attributes:
        config: Depends on the type; null where there is none.
        type: Null for not at all.
    """

    config: AlertGroupingParametersConfig | None
    type: Literal["time", "intelligent", "content_based"] | None
