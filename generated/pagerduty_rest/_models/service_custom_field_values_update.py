"""ServiceCustomFieldValuesUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .service_custom_fields_field_value_update_model import ServiceCustomFieldsFieldValueUpdateModel


from pagerduty_runtime.model import Model, request_model


@request_model
class ServiceCustomFieldValuesUpdate(Model):
    custom_fields: Sequence[ServiceCustomFieldsFieldValueUpdateModel]
