"""IncidentWorkflowTriggerCreatePermissions."""

from __future__ import annotations

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class IncidentWorkflowTriggerCreatePermissions(Model):
    restricted: bool | Unset = UNSET
    team_id: str | Unset = UNSET
