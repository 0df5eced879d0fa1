"""OrchestrationIntegration."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orchestration_integration_parameters import OrchestrationIntegrationParameters


from pagerduty_runtime.model import Model, response_model


@response_model
class OrchestrationIntegration(Model):
    id: str
    label: str
    parameters: OrchestrationIntegrationParameters
