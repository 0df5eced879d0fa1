"""GetTemplateFieldsPageFieldDomainName."""

from __future__ import annotations

from .._model import Model, response_model


@response_model
class GetTemplateFieldsPageFieldDomainName(Model):
    order: int
    summary: str
