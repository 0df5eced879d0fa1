"""CustomFieldsField."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class CustomFieldsField(Model):
    __required__ = (
        "created_at",
        "data_type",
        "display_name",
        "field_type",
        "id",
        "name",
        "self",
        "summary",
        "type",
        "updated_at",
    )
    created_at: datetime
    data_type: Literal["boolean", "integer", "float", "string", "datetime", "url"]
    default_value: list[str] | bool | float | str | None
    description: str | None
    display_name: str
    field_type: Literal["single_value", "single_value_fixed", "multi_value", "multi_value_fixed"]
    id: str
    name: str
    self_: str | None = json_field(name="self")
    summary: str | None
    type: Literal["field"]
    updated_at: datetime
