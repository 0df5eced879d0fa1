"""EditableTemplateTemplatedFieldsInput."""

from __future__ import annotations

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class EditableTemplateTemplatedFieldsInput(Model):
    email_body: str | None | Unset = UNSET
    email_subject: str | None | Unset = UNSET
    message: str | None | Unset = UNSET
