"""ConferenceBridge."""

from __future__ import annotations

from .._model import Model, response_model


@response_model
class ConferenceBridge(Model):
    conference_number: str
    conference_url: str
