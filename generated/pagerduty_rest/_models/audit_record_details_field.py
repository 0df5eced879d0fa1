"""AuditRecordDetailsField."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class AuditRecordDetailsField(Model):
    __required__ = ("name",)
    before_value: str | None
    description: str | None
    name: str
    value: str | None
