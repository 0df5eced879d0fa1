"""ServiceNowTableInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .service_now_field_mapping_input import ServiceNowFieldMappingInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class ServiceNowTableInput(Model):
    ci_table_name: str
    display_name: str
    field_mappings: Sequence[ServiceNowFieldMappingInput]
    query_filter: str | None | Unset = UNSET
