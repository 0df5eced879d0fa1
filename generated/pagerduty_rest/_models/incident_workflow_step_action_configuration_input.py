"""IncidentWorkflowStepActionConfigurationInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .incident_workflow_step_action_configuration_inline_steps_input_input import (
        IncidentWorkflowStepActionConfigurationInlineStepsInputInput,
    )
    from .incident_workflow_step_action_configuration_input_input import (
        IncidentWorkflowStepActionConfigurationInputInput,
    )


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class IncidentWorkflowStepActionConfigurationInput(Model):
    action_id: str
    inputs: Sequence[IncidentWorkflowStepActionConfigurationInputInput]
    inline_steps_inputs: Sequence[IncidentWorkflowStepActionConfigurationInlineStepsInputInput] | Unset = UNSET
