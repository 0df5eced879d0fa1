"""CreateIncidentTypeCustomFieldFieldOptionsEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .custom_fields_editable_field_option import CustomFieldsEditableFieldOption


from pagerduty_runtime.model import Model, response_model


@response_model
class CreateIncidentTypeCustomFieldFieldOptionsEnvelope(Model):
    __required__ = ("field_option",)
    field_option: CustomFieldsEditableFieldOption
