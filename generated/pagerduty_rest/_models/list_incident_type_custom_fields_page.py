"""ListIncidentTypeCustomFieldsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .incident_type_custom_field_with_options import IncidentTypeCustomFieldWithOptions


from pagerduty_runtime.model import Model, response_model


@response_model
class ListIncidentTypeCustomFieldsPage(Model):
    __required__ = ("fields",)
    fields: list[IncidentTypeCustomFieldWithOptions]
