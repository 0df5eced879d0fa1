"""AlertGroupingParameters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .alert_grouping_parameters_config import AlertGroupingParametersConfig

from .._model import Model, response_model


@response_model
class AlertGroupingParameters(Model):
    config: AlertGroupingParametersConfig | None
    type: Literal["time", "intelligent", "content_based"] | None
