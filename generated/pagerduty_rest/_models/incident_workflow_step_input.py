"""IncidentWorkflowStepInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .incident_workflow_step_action_configuration_input import IncidentWorkflowStepActionConfigurationInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class IncidentWorkflowStepInput(Model):
    action_configuration: IncidentWorkflowStepActionConfigurationInput
    name: str
    id: str | Unset = UNSET
    type: Literal["step"] | Unset = UNSET
