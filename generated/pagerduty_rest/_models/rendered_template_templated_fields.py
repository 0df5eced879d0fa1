"""RenderedTemplateTemplatedFields."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class RenderedTemplateTemplatedFields(Model):
    email_body: str
    email_subject: str
    message: str
