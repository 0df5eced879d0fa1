"""IncidentTypeReferenceInput."""

from __future__ import annotations

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class IncidentTypeReferenceInput(Model):
    id: str | Unset = UNSET
    name: str | Unset = UNSET
