"""IncidentWorkflowStepActionConfigurationInlineStepsInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .incident_workflow_step_action_configuration_inline_steps_input_value import (
        IncidentWorkflowStepActionConfigurationInlineStepsInputValue,
    )


from pagerduty_runtime.model import Model, response_model


@response_model
class IncidentWorkflowStepActionConfigurationInlineStepsInput(Model):
    __required__ = (
        "name",
        "value",
    )
    name: str
    value: IncidentWorkflowStepActionConfigurationInlineStepsInputValue
