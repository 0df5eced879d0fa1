"""AuditRecordResponseSchema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .audit_metadata import AuditMetadata
    from .audit_record import AuditRecord


from pagerduty_runtime.model import Model, response_model


@response_model
class AuditRecordResponseSchema(Model):
    __required__ = (
        "limit",
        "next_cursor",
        "records",
    )
    limit: int
    next_cursor: str | None
    records: list[AuditRecord]
    response_metadata: AuditMetadata | None
