"""EditableTemplateTemplatedFields."""

from __future__ import annotations

from .._model import Model, response_model


@response_model
class EditableTemplateTemplatedFields(Model):
    email_body: str | None
    email_subject: str | None
    message: str | None
