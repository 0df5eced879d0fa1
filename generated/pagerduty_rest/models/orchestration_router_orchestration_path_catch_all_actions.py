"""OrchestrationRouterOrchestrationPathCatchAllActions."""

from __future__ import annotations

from .._model import Model, response_model


@response_model
class OrchestrationRouterOrchestrationPathCatchAllActions(Model):
    route_to: str
