"""RenderedTemplateTemplatedFields."""

from __future__ import annotations

from .._model import Model, response_model


@response_model
class RenderedTemplateTemplatedFields(Model):
    email_body: str
    email_subject: str
    message: str
