"""CustomFieldsEditableFieldInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .incident_type_custom_fields_default_value_input import IncidentTypeCustomFieldsDefaultValueInput

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class CustomFieldsEditableFieldInput(Model):
    default_value: IncidentTypeCustomFieldsDefaultValueInput | None | Unset = UNSET
    description: str | None | Unset = UNSET
    display_name: str | Unset = UNSET
    enabled: Literal[True, False] | Unset = UNSET
