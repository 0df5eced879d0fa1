"""Template."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .editable_template_templated_fields import EditableTemplateTemplatedFields
    from .template_created_by import TemplateCreatedBy
    from .user_reference import UserReference

from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class Template(Model):
    created_at: datetime
    created_by: UserReference | TemplateCreatedBy
    description: str | None
    html_url: str | None
    id: str
    name: str
    self_: str | None = json_field(name="self")
    summary: str | None
    template_type: Literal["status_update"]
    templated_fields: EditableTemplateTemplatedFields
    type: Literal["template"]
    updated_at: datetime
    updated_by: UserReference | TemplateCreatedBy
