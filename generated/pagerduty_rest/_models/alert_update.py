"""AlertUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .alert_update_incident_reference_input import AlertUpdateIncidentReferenceInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class AlertUpdate(Model):
    id: str | Unset = UNSET
    incident: AlertUpdateIncidentReferenceInput | Unset = UNSET
    status: Literal["resolved", "triggered"] | Unset = UNSET
    type: Literal["alert"] | Unset = UNSET
