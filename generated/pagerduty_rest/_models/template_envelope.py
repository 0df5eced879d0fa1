"""TemplateEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .template import Template


from pagerduty_runtime.model import Model, response_model


@response_model
class TemplateEnvelope(Model):
    __required__ = ("template",)
    template: Template
