"""AutomationActionsProcessAutomationJobActionPostBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .automation_actions_process_automation_job_action_data_reference_input import (
        AutomationActionsProcessAutomationJobActionDataReferenceInput,
    )
    from .service_reference_input import ServiceReferenceInput
    from .team_reference_input import TeamReferenceInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class AutomationActionsProcessAutomationJobActionPostBody(Model):
    action_data_reference: AutomationActionsProcessAutomationJobActionDataReferenceInput
    description: str
    name: str
    action_classification: Literal["diagnostic", "remediation"] | None | Unset = UNSET
    action_type: Literal["process_automation"] = "process_automation"
    allow_invocation_from_event_orchestration: bool | Unset = UNSET
    allow_invocation_manually: bool | Unset = UNSET
    map_to_all_services: bool | Unset = UNSET
    only_invocable_on_unresolved_incidents: bool | Unset = UNSET
    runner: str | Unset = UNSET
    services: Sequence[ServiceReferenceInput] | Unset = UNSET
    teams: Sequence[TeamReferenceInput] | Unset = UNSET
