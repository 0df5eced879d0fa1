"""ListCustomFieldsFieldOptionsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .custom_fields_field_option import CustomFieldsFieldOption


from pagerduty_runtime.model import Model, response_model


@response_model
class ListCustomFieldsFieldOptionsPage(Model):
    __required__ = ("field_options",)
    field_options: list[CustomFieldsFieldOption]
