"""IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepActionConfigurationInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .incident_workflow_step_action_configuration_input_input import (
        IncidentWorkflowStepActionConfigurationInputInput,
    )


from pagerduty_runtime.model import Model, request_model


@request_model
class IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepActionConfigurationInput(Model):
    action_id: str
    inputs: Sequence[IncidentWorkflowStepActionConfigurationInputInput]
