"""CustomFieldsFieldWithOptionsInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .custom_fields_field_option_input import CustomFieldsFieldOptionInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class CustomFieldsFieldWithOptionsInput(Model):
    data_type: Literal["boolean", "integer", "float", "string", "datetime", "url"]
    display_name: str
    field_type: Literal["single_value", "single_value_fixed", "multi_value", "multi_value_fixed"]
    name: str
    default_value: Sequence[str] | bool | float | str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    field_options: Sequence[CustomFieldsFieldOptionInput] | None | Unset = UNSET
