"""AuditMetadata."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class AuditMetadata(Model):
    messages: list[str] | None
