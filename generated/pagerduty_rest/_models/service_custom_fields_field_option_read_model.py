"""ServiceCustomFieldsFieldOptionReadModel."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .service_custom_fields_field_option_read_model_data import ServiceCustomFieldsFieldOptionReadModelData


from pagerduty_runtime.model import Model, response_model


@response_model
class ServiceCustomFieldsFieldOptionReadModel(Model):
    created_at: datetime
    data: ServiceCustomFieldsFieldOptionReadModelData
    id: str
    type: Literal["field_option"]
    updated_at: datetime
