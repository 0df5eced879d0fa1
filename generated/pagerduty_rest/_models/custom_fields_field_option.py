"""CustomFieldsFieldOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .custom_fields_data import CustomFieldsData


from pagerduty_runtime.model import Model, response_model


@response_model
class CustomFieldsFieldOption(Model):
    __required__ = (
        "created_at",
        "data",
        "id",
        "type",
        "updated_at",
    )
    created_at: datetime
    data: CustomFieldsData
    id: str
    type: Literal["field_option"]
    updated_at: datetime
