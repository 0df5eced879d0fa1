"""UpdateServiceCustomFieldValuesPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .service_custom_fields_field_value_read_model import ServiceCustomFieldsFieldValueReadModel


from pagerduty_runtime.model import Model, response_model


@response_model
class UpdateServiceCustomFieldValuesPage(Model):
    __required__ = ("custom_fields",)
    custom_fields: list[ServiceCustomFieldsFieldValueReadModel]
