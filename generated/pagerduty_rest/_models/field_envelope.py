"""FieldEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .custom_fields_field_with_options import CustomFieldsFieldWithOptions


from pagerduty_runtime.model import Model, response_model


@response_model
class FieldEnvelope(Model):
    __required__ = ("field",)
    field: CustomFieldsFieldWithOptions
