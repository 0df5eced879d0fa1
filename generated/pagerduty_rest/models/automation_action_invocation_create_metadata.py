"""AutomationActionInvocationCreateMetadata."""

from __future__ import annotations

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class AutomationActionInvocationCreateMetadata(Model):
    incident_id: str
    alert_id: str | Unset = UNSET
