"""IncidentTypeCreate."""

from __future__ import annotations

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class IncidentTypeCreate(Model):
    display_name: str
    name: str
    parent_type: str
    description: str | Unset = UNSET
    enabled: bool | Unset = UNSET
