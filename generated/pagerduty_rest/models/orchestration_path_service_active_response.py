"""OrchestrationPathServiceActiveResponse."""

from __future__ import annotations

from .._model import Model, response_model


@response_model
class OrchestrationPathServiceActiveResponse(Model):
    active: bool
