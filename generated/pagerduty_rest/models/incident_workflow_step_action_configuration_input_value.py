"""IncidentWorkflowStepActionConfigurationInputValue."""

from __future__ import annotations

from .._model import Model, response_model


@response_model
class IncidentWorkflowStepActionConfigurationInputValue(Model):
    _required = (
        "name",
        "value",
    )
    name: str
    parameter_type: str
    value: str
