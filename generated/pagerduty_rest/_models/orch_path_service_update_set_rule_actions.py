"""OrchPathServiceUpdateSetRuleActions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .orch_path_automation_action import OrchPathAutomationAction
    from .orch_path_extraction import OrchPathExtraction
    from .orch_path_incident_custom_field_update import OrchPathIncidentCustomFieldUpdate
    from .orch_path_service_update_catch_all_actions_pagerduty_automation_action import (
        OrchPathServiceUpdateCatchAllActionsPagerdutyAutomationAction,
    )
    from .orch_path_variable import OrchPathVariable


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class OrchPathServiceUpdateSetRuleActions(Model):
    annotate: str | Unset = UNSET
    automation_actions: Sequence[OrchPathAutomationAction] | Unset = UNSET
    escalation_policy: str | Unset = UNSET
    event_action: Literal["trigger", "resolve"] | Unset = UNSET
    extractions: Sequence[OrchPathExtraction] | Unset = UNSET
    incident_custom_field_updates: Sequence[OrchPathIncidentCustomFieldUpdate] | Unset = UNSET
    pagerduty_automation_actions: Sequence[OrchPathServiceUpdateCatchAllActionsPagerdutyAutomationAction] | Unset = (
        UNSET
    )
    priority: str | Unset = UNSET
    route_to: str | Unset = UNSET
    severity: Literal["info", "error", "warning", "critical"] | Unset = UNSET
    suppress: bool | Unset = UNSET
    suspend: int | Unset = UNSET
    variables: Sequence[OrchPathVariable] | Unset = UNSET
