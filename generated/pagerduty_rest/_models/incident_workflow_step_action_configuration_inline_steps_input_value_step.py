"""IncidentWorkflowStepActionConfigurationInlineStepsInputValueStep."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .incident_workflow_step_action_configuration_inline_steps_input_value_step_action_configuration import (
        IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepActionConfiguration,
    )


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class IncidentWorkflowStepActionConfigurationInlineStepsInputValueStep(Model):
    __required__ = (
        "action_configuration",
        "name",
    )
    action_configuration: IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepActionConfiguration
    html_url: str | None
    id: str
    name: str
    self_: str | None = json_field(name="self")
    summary: str | None
    type: Literal["step"]
