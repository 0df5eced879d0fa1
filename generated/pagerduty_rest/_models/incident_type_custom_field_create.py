"""IncidentTypeCustomFieldCreate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .custom_fields_field_option_input import CustomFieldsFieldOptionInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class IncidentTypeCustomFieldCreate(Model):
    data_type: str
    display_name: str
    field_type: Literal["single_value", "single_value_fixed", "multi_value", "multi_value_fixed"]
    name: str
    default_value: str | Unset = UNSET
    description: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    field_options: Sequence[CustomFieldsFieldOptionInput] | Unset = UNSET
