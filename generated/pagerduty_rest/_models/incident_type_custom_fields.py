"""IncidentTypeCustomFields."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .custom_fields_editable_field_option import CustomFieldsEditableFieldOption

from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class IncidentTypeCustomFields(Model):
    __required__ = (
        "created_at",
        "data_type",
        "display_name",
        "enabled",
        "field_type",
        "id",
        "incident_type",
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
    enabled: bool
    field_options: list[CustomFieldsEditableFieldOption]
    field_type: Literal["single_value", "single_value_fixed", "multi_value", "multi_value_fixed"]
    id: str
    incident_type: str
    name: str
    self_: str | None = json_field(name="self")
    summary: str | None
    type: Literal["field"]
    updated_at: datetime
