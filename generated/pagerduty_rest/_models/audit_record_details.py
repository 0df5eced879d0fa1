"""AuditRecordDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .audit_record_details_field import AuditRecordDetailsField
    from .audit_record_details_reference import AuditRecordDetailsReference
    from .reference import Reference


from pagerduty_runtime.model import Model, response_model


@response_model
class AuditRecordDetails(Model):
    __required__ = ("resource",)
    fields: list[AuditRecordDetailsField] | None
    references: list[AuditRecordDetailsReference] | None
    resource: Reference
