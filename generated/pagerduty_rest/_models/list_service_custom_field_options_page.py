"""ListServiceCustomFieldOptionsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .service_custom_fields_field_option_read_model import ServiceCustomFieldsFieldOptionReadModel


from pagerduty_runtime.model import Model, response_model


@response_model
class ListServiceCustomFieldOptionsPage(Model):
    field_options: list[ServiceCustomFieldsFieldOptionReadModel]
