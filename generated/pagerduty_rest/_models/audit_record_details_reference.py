"""AuditRecordDetailsReference."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .reference import Reference


from pagerduty_runtime.model import Model, response_model


@response_model
class AuditRecordDetailsReference(Model):
    __required__ = ("name",)
    added: list[Reference] | None
    description: str | None
    name: str
    removed: list[Reference] | None
