"""AuditRecordDetailsField."""

from __future__ import annotations

from .._model import Model, response_model


@response_model
class AuditRecordDetailsField(Model):
    _required = ("name",)
    before_value: str | None
    description: str | None
    name: str
    value: str | None
