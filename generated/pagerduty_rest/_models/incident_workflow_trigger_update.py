"""IncidentWorkflowTriggerUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .incident_workflow_trigger_create_permissions import IncidentWorkflowTriggerCreatePermissions
    from .orchestration_team_reference_input import OrchestrationTeamReferenceInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class IncidentWorkflowTriggerUpdate(Model):
    condition: str | Unset = UNSET
    incident_types: Sequence[str] | Unset = UNSET
    is_disabled: bool | Unset = UNSET
    is_subscribed_to_all_services: bool | Unset = UNSET
    permissions: IncidentWorkflowTriggerCreatePermissions | Unset = UNSET
    services: Sequence[OrchestrationTeamReferenceInput] | Unset = UNSET
    type: Literal["workflow_trigger"] | Unset = UNSET
