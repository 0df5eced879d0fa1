"""CustomFieldsFieldValue."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class CustomFieldsFieldValue(Model):
    """What a custom field is set to.

    Attributes:
        name: What programs call the field; people see `display_name`.
        value: Null where it is not set; a list for fields with several values.
    """

    __required__ = (
        "data_type",
        "description",
        "display_name",
        "field_type",
        "id",
        "name",
        "type",
        "value",
    )
    data_type: Literal["boolean", "integer", "float", "string", "datetime", "url"]
    description: str | None
    display_name: str
    field_type: Literal["single_value", "single_value_fixed", "multi_value", "multi_value_fixed"]
    id: str
    name: str
    type: Literal["field_value"]
    value: list[str] | bool | float | str | None
