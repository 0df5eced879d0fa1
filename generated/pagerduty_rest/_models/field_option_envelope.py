"""FieldOptionEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .custom_fields_field_option import CustomFieldsFieldOption


from pagerduty_runtime.model import Model, response_model


@response_model
class FieldOptionEnvelope(Model):
    __required__ = ("field_option",)
    field_option: CustomFieldsFieldOption
