"""IncidentWorkflowInstanceCreateIncident."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class IncidentWorkflowInstanceCreateIncident(Model):
    id: str
    type: Literal["incident_reference", "incident"] | Unset = UNSET
