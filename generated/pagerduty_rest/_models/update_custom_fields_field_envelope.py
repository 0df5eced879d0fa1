"""UpdateCustomFieldsFieldEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .custom_fields_field import CustomFieldsField


from pagerduty_runtime.model import Model, response_model


@response_model
class UpdateCustomFieldsFieldEnvelope(Model):
    __required__ = ("field",)
    field: CustomFieldsField
