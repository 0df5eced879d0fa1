"""OrchestrationGlobalOrchestrationPathCatchAllActionsIncidentCustomFieldUpdate."""

from __future__ import annotations

from .._model import Model, response_model


@response_model
class OrchestrationGlobalOrchestrationPathCatchAllActionsIncidentCustomFieldUpdate(Model):
    id: str
    value: str
