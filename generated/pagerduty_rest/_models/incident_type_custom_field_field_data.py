"""IncidentTypeCustomFieldFieldData."""

from __future__ import annotations

from pagerduty_runtime.model import Model, request_model


@request_model
class IncidentTypeCustomFieldFieldData(Model):
    data_type: str
    value: str
