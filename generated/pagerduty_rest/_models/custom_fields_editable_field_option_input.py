"""CustomFieldsEditableFieldOptionInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .custom_fields_editable_field_option_data_input import CustomFieldsEditableFieldOptionDataInput

from pagerduty_runtime.model import Model, request_model


@request_model
class CustomFieldsEditableFieldOptionInput(Model):
    data: CustomFieldsEditableFieldOptionDataInput
