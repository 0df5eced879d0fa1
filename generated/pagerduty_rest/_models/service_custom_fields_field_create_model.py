"""ServiceCustomFieldsFieldCreateModel."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .service_custom_fields_field_option_update_model import ServiceCustomFieldsFieldOptionUpdateModel


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class ServiceCustomFieldsFieldCreateModel(Model):
    data_type: Literal["boolean", "integer", "float", "string", "datetime", "url"]
    display_name: str
    field_type: Literal["single_value", "single_value_fixed", "multi_value", "multi_value_fixed"]
    name: str
    description: str | None | Unset = UNSET
    enabled: Literal[True, False] | Unset = UNSET
    field_options: Sequence[ServiceCustomFieldsFieldOptionUpdateModel] | Unset = UNSET
