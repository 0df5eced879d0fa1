"""CreateIncidentTypeCustomFieldEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .incident_type_custom_fields import IncidentTypeCustomFields


from pagerduty_runtime.model import Model, response_model


@response_model
class CreateIncidentTypeCustomFieldEnvelope(Model):
    __required__ = ("field",)
    field: IncidentTypeCustomFields
