"""Priority."""

from __future__ import annotations

from .._model import Model, member, response_model


@response_model
class Priority(Model):
    description: str
    html_url: str | None
    id: str
    name: str
    self_: str | None = member(wire="self")
    summary: str | None
    type: str
