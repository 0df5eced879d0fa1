"""OrchPathIncidentCustomFieldUpdate."""

from __future__ import annotations

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class OrchPathIncidentCustomFieldUpdate(Model):
    id: str | Unset = UNSET
    value: str | Unset = UNSET
