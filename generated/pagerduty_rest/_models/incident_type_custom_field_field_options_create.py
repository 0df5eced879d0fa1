"""IncidentTypeCustomFieldFieldOptionsCreate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .incident_type_custom_field_field_data import IncidentTypeCustomFieldFieldData


from pagerduty_runtime.model import Model, request_model


@request_model
class IncidentTypeCustomFieldFieldOptionsCreate(Model):
    data: IncidentTypeCustomFieldFieldData
