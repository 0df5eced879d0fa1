"""ServiceNowTable."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .service_now_field_mapping import ServiceNowFieldMapping


from pagerduty_runtime.model import Model, response_model


@response_model
class ServiceNowTable(Model):
    ci_table_name: str
    created_at: datetime
    deleted_at: datetime | None
    display_name: str
    field_mappings: list[ServiceNowFieldMapping]
    id: str
    query_filter: str | None
    status: Literal["disabled", "syncing", "active", "error"]
    updated_at: datetime
