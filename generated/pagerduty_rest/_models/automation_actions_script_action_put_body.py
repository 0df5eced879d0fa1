"""AutomationActionsScriptActionPutBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .automation_actions_script_action_data_reference_input import AutomationActionsScriptActionDataReferenceInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class AutomationActionsScriptActionPutBody(Model):
    action_classification: Literal["diagnostic", "remediation"] | None | Unset = UNSET
    action_data_reference: AutomationActionsScriptActionDataReferenceInput | Unset = UNSET
    action_type: Literal["script"] | Unset = UNSET
    allow_invocation_from_event_orchestration: bool | Unset = UNSET
    allow_invocation_manually: bool | Unset = UNSET
    description: str | Unset = UNSET
    map_to_all_services: bool | Unset = UNSET
    name: str | Unset = UNSET
    only_invocable_on_unresolved_incidents: bool | Unset = UNSET
    runner: str | Unset = UNSET
