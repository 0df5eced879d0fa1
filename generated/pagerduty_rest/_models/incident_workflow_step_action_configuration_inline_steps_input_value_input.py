"""IncidentWorkflowStepActionConfigurationInlineStepsInputValueInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .incident_workflow_step_action_configuration_inline_steps_input_value_step_input import (
        IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepInput,
    )


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class IncidentWorkflowStepActionConfigurationInlineStepsInputValueInput(Model):
    steps: Sequence[IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepInput] | Unset = UNSET
