"""OrchPathUnroutedUpdateSetRuleActions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .orch_path_extraction import OrchPathExtraction
    from .orch_path_variable import OrchPathVariable

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class OrchPathUnroutedUpdateSetRuleActions(Model):
    event_action: Literal["trigger", "resolve"] | Unset = UNSET
    extractions: Sequence[OrchPathExtraction] | Unset = UNSET
    route_to: str | Unset = UNSET
    severity: Literal["info", "error", "warning", "critical"] | Unset = UNSET
    suppress: bool | Unset = UNSET
    variables: Sequence[OrchPathVariable] | Unset = UNSET
