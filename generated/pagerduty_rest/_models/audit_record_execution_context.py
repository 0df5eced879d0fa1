"""AuditRecordExecutionContext."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class AuditRecordExecutionContext(Model):
    remote_address: str | None
    request_id: str | None
