"""IncidentTypeCreate."""

from __future__ import annotations

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class IncidentTypeCreate(Model):
    display_name: str
    name: str
    parent_type: str
    description: str | Unset = UNSET
    enabled: bool | Unset = UNSET
