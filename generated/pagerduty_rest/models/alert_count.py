"""AlertCount."""

from __future__ import annotations

from .._model import Model, response_model


@response_model
class AlertCount(Model):
    all: int
    resolved: int
    triggered: int
