"""PostOrchestrationIntegrationEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orchestration_integration import OrchestrationIntegration


from pagerduty_runtime.model import Model, response_model


@response_model
class PostOrchestrationIntegrationEnvelope(Model):
    integration: OrchestrationIntegration
