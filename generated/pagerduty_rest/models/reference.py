"""Reference."""

from __future__ import annotations

from .._model import Model, member, response_model


@response_model
class Reference(Model):
    _extends = "Resource"
    _required = (
        "id",
        "type",
    )
    html_url: str | None
    id: str
    self_: str | None = member(wire="self")
    summary: str | None
    type: str
