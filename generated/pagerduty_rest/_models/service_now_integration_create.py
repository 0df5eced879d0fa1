"""ServiceNowIntegrationCreate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .service_now_table_input import ServiceNowTableInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class ServiceNowIntegrationCreate(Model):
    cmdb_tables: Sequence[ServiceNowTableInput]
    name: str
    description: str | Unset = UNSET
