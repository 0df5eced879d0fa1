"""ServiceNowIntegration."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from .service_now_credentials import ServiceNowCredentials
    from .service_now_table import ServiceNowTable


from pagerduty_runtime.model import Model, response_model


@response_model
class ServiceNowIntegration(Model):
    cmdb_tables: list[ServiceNowTable]
    created_at: datetime
    credentials: ServiceNowCredentials | None
    description: str | None
    id: str
    name: str
    updated_at: datetime
