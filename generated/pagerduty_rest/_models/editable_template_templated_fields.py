"""EditableTemplateTemplatedFields."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class EditableTemplateTemplatedFields(Model):
    email_body: str | None
    email_subject: str | None
    message: str | None
