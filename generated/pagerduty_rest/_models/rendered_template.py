"""RenderedTemplate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .rendered_template_templated_fields import RenderedTemplateTemplatedFields
    from .rendered_template_warnings import RenderedTemplateWarnings

from pagerduty_runtime.model import Model, response_model


@response_model
class RenderedTemplate(Model):
    errors: list[str]
    templated_fields: RenderedTemplateTemplatedFields
    warnings: list[RenderedTemplateWarnings]
