"""IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .incident_workflow_step_action_configuration_inline_steps_input_value_step_action_configuration_input import (
        IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepActionConfigurationInput,
    )


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepInput(Model):
    action_configuration: IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepActionConfigurationInput
    name: str
    id: str | Unset = UNSET
    type: Literal["step"] | Unset = UNSET
