"""IncidentWorkflowStepActionConfigurationInlineStepsInputInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .incident_workflow_step_action_configuration_inline_steps_input_value_input import (
        IncidentWorkflowStepActionConfigurationInlineStepsInputValueInput,
    )


from pagerduty_runtime.model import Model, request_model


@request_model
class IncidentWorkflowStepActionConfigurationInlineStepsInputInput(Model):
    name: str
    value: IncidentWorkflowStepActionConfigurationInlineStepsInputValueInput
