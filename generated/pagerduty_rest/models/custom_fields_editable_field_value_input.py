"""CustomFieldsEditableFieldValueInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .custom_fields_editable_field_value_value_input import CustomFieldsEditableFieldValueValueInput

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class CustomFieldsEditableFieldValueInput(Model):
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    value: CustomFieldsEditableFieldValueValueInput | Unset = UNSET
