"""SreMemoryUpdate."""

from __future__ import annotations

from .._model import Model, request_model


@request_model
class SreMemoryUpdate(Model):
    content: str
