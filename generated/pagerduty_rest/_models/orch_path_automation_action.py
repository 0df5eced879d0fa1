"""OrchPathAutomationAction."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .orch_path_automation_action_header import OrchPathAutomationActionHeader


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class OrchPathAutomationAction(Model):
    auto_send: bool | Unset = UNSET
    headers: Sequence[OrchPathAutomationActionHeader] | Unset = UNSET
    name: str | Unset = UNSET
    parameters: Sequence[OrchPathAutomationActionHeader] | Unset = UNSET
    trigger_types: Sequence[Literal["alert_triggered", "alert_suppressed", "alert_suspended"]] | Unset = UNSET
    url: str | Unset = UNSET
