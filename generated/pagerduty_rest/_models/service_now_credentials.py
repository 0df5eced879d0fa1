"""ServiceNowCredentials."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


from pagerduty_runtime.model import Model, response_model


@response_model
class ServiceNowCredentials(Model):
    created_at: datetime
    deleted_at: datetime | None
    id: str
    instance_endpoint: str
    updated_at: datetime
    user: str
