"""IncidentTypeCustomFieldUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .custom_fields_field_option_input import CustomFieldsFieldOptionInput

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class IncidentTypeCustomFieldUpdate(Model):
    default_value: str | None | Unset = UNSET
    description: str | Unset = UNSET
    display_name: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    field_options: Sequence[CustomFieldsFieldOptionInput] | Unset = UNSET
