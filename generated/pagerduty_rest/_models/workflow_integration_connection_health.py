"""WorkflowIntegrationConnectionHealth."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


from pagerduty_runtime.model import Model, response_model


@response_model
class WorkflowIntegrationConnectionHealth(Model):
    health_message: str
    is_healthy: bool
    last_checked_at: datetime
