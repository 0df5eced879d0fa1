"""IncidentWorkflowStepActionConfigurationInputValue."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class IncidentWorkflowStepActionConfigurationInputValue(Model):
    __required__ = (
        "name",
        "value",
    )
    name: str
    parameter_type: str
    value: str
