"""ServiceCustomFieldsFieldValueUpdateModel."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .service_custom_fields_field_value_update_model_value import ServiceCustomFieldsFieldValueUpdateModelValue

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class ServiceCustomFieldsFieldValueUpdateModel(Model):
    value: ServiceCustomFieldsFieldValueUpdateModelValue
    id: str | Unset = UNSET
    name: str | Unset = UNSET
