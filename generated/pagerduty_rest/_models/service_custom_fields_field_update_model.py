"""ServiceCustomFieldsFieldUpdateModel."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .service_custom_fields_field_update_model_field_option import ServiceCustomFieldsFieldUpdateModelFieldOption


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class ServiceCustomFieldsFieldUpdateModel(Model):
    description: str | None | Unset = UNSET
    display_name: str | Unset = UNSET
    enabled: Literal[True, False] | Unset = UNSET
    field_options: Sequence[ServiceCustomFieldsFieldUpdateModelFieldOption] | Unset = UNSET
