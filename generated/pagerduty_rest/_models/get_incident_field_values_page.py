"""GetIncidentFieldValuesPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .custom_fields_field_value import CustomFieldsFieldValue


from pagerduty_runtime.model import Model, response_model


@response_model
class GetIncidentFieldValuesPage(Model):
    __required__ = ("custom_fields",)
    custom_fields: list[CustomFieldsFieldValue]
