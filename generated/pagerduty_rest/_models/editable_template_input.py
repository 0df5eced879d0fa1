"""EditableTemplateInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .editable_template_templated_fields_input import EditableTemplateTemplatedFieldsInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class EditableTemplateInput(Model):
    description: str | None | Unset = UNSET
    name: str | Unset = UNSET
    template_type: Literal["status_update"] | Unset = UNSET
    templated_fields: EditableTemplateTemplatedFieldsInput | Unset = UNSET
