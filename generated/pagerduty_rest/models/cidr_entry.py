"""CidrEntry."""

from __future__ import annotations

from .._model import Model, response_model


@response_model
class CidrEntry(Model):
    _required = ("cidr",)
    cidr: str
    description: str | None
