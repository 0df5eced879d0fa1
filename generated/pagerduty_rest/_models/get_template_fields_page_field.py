"""GetTemplateFieldsPageField."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .get_template_fields_page_field_domain_name import GetTemplateFieldsPageFieldDomainName

from pagerduty_runtime.model import Model, response_model


@response_model
class GetTemplateFieldsPageField(Model):
    data_type: Literal["boolean", "integer", "float", "string", "datetime", "url"]
    default_value: str | None
    description: str | None
    domain: GetTemplateFieldsPageFieldDomainName
    domain_name: GetTemplateFieldsPageFieldDomainName
    example: str | None
    keyword: str | None
    summary: str
    type: Literal["standard_field", "custom_field"]
