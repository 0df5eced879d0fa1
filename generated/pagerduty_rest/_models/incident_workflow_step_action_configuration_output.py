"""IncidentWorkflowStepActionConfigurationOutput."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class IncidentWorkflowStepActionConfigurationOutput(Model):
    __required__ = ("name",)
    name: str
    parameter_type: str
    reference_name: str
