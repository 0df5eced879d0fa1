"""OrchestrationIntegrationParameters."""

from __future__ import annotations

from .._model import Model, response_model


@response_model
class OrchestrationIntegrationParameters(Model):
    routing_key: str
    type: str
