"""IncidentFieldValuesSet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .custom_fields_editable_field_value_input import CustomFieldsEditableFieldValueInput


from pagerduty_runtime.model import Model, request_model


@request_model
class IncidentFieldValuesSet(Model):
    custom_fields: Sequence[CustomFieldsEditableFieldValueInput]
