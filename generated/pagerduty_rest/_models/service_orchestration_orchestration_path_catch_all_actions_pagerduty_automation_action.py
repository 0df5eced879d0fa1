"""ServiceOrchestrationOrchestrationPathCatchAllActionsPagerdutyAutomationAction."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class ServiceOrchestrationOrchestrationPathCatchAllActionsPagerdutyAutomationAction(Model):
    action_id: str
    trigger_types: list[Literal["alert_triggered", "alert_suppressed", "alert_suspended"]]
