"""GetTemplateFieldsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .get_template_fields_page_field import GetTemplateFieldsPageField


from pagerduty_runtime.model import Model, response_model


@response_model
class GetTemplateFieldsPage(Model):
    __required__ = ("fields",)
    fields: list[GetTemplateFieldsPageField]
