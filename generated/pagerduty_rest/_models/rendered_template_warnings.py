"""RenderedTemplateWarnings."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class RenderedTemplateWarnings(Model):
    email_body: list[str]
    email_subject: list[str]
    message: list[str]
