"""OrchPathServiceUpdateCatchAllActionsPagerdutyAutomationAction."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class OrchPathServiceUpdateCatchAllActionsPagerdutyAutomationAction(Model):
    action_id: str | Unset = UNSET
    trigger_types: Sequence[Literal["alert_triggered", "alert_suppressed", "alert_suspended"]] | Unset = UNSET
