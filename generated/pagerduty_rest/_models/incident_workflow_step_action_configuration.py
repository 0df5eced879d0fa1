"""IncidentWorkflowStepActionConfiguration."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .incident_workflow_step_action_configuration_inline_steps_input import (
        IncidentWorkflowStepActionConfigurationInlineStepsInput,
    )
    from .incident_workflow_step_action_configuration_input_value import (
        IncidentWorkflowStepActionConfigurationInputValue,
    )
    from .incident_workflow_step_action_configuration_output import IncidentWorkflowStepActionConfigurationOutput


from pagerduty_runtime.model import Model, response_model


@response_model
class IncidentWorkflowStepActionConfiguration(Model):
    __required__ = (
        "action_id",
        "inputs",
    )
    action_id: str
    description: str
    inline_steps_inputs: list[IncidentWorkflowStepActionConfigurationInlineStepsInput]
    inputs: list[IncidentWorkflowStepActionConfigurationInputValue]
    outputs: list[IncidentWorkflowStepActionConfigurationOutput]
