"""ServiceToIncidentWorkflowTriggerAssociate."""

from __future__ import annotations

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class ServiceToIncidentWorkflowTriggerAssociate(Model):
    id: str | Unset = UNSET
