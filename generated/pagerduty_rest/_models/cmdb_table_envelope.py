"""CmdbTableEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .service_now_table import ServiceNowTable


from pagerduty_runtime.model import Model, response_model


@response_model
class CmdbTableEnvelope(Model):
    cmdb_table: ServiceNowTable
