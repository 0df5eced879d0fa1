"""ServiceCustomFieldsFieldValueReadModel."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class ServiceCustomFieldsFieldValueReadModel(Model):
    data_type: Literal["boolean", "integer", "float", "string", "datetime", "url"]
    description: str | None
    display_name: str
    field_type: Literal["single_value", "single_value_fixed", "multi_value", "multi_value_fixed"]
    id: str
    name: str
    type: Literal["field_value"]
    value: list[str] | bool | float | str | None
