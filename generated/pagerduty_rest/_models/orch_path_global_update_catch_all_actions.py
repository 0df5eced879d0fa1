"""OrchPathGlobalUpdateCatchAllActions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .orch_path_automation_action import OrchPathAutomationAction
    from .orch_path_extraction import OrchPathExtraction
    from .orch_path_incident_custom_field_update import OrchPathIncidentCustomFieldUpdate
    from .orch_path_variable import OrchPathVariable


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class OrchPathGlobalUpdateCatchAllActions(Model):
    annotate: str | Unset = UNSET
    automation_actions: Sequence[OrchPathAutomationAction] | Unset = UNSET
    drop_event: bool | Unset = UNSET
    escalation_policy: str | Unset = UNSET
    event_action: Literal["trigger", "resolve"] | Unset = UNSET
    extractions: Sequence[OrchPathExtraction] | Unset = UNSET
    incident_custom_field_updates: Sequence[OrchPathIncidentCustomFieldUpdate] | Unset = UNSET
    priority: str | Unset = UNSET
    severity: Literal["info", "error", "warning", "critical"] | Unset = UNSET
    suppress: bool | Unset = UNSET
    suspend: int | Unset = UNSET
    variables: Sequence[OrchPathVariable] | Unset = UNSET
