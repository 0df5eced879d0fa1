"""ServiceCustomFieldsFieldReadModel."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .service_custom_fields_field_option_read_model import ServiceCustomFieldsFieldOptionReadModel

from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class ServiceCustomFieldsFieldReadModel(Model):
    created_at: datetime
    data_type: Literal["boolean", "integer", "float", "string", "datetime", "url"]
    description: str | None
    display_name: str
    enabled: Literal[True, False]
    field_options: list[ServiceCustomFieldsFieldOptionReadModel]
    field_type: Literal["single_value", "single_value_fixed", "multi_value", "multi_value_fixed"]
    id: str
    name: str
    self_: str | None = json_field(name="self")
    summary: str | None
    type: Literal["field", "custom_fields_field"]
    updated_at: datetime
