"""StatusPagePostUpdateImpactedServiceImpactInput."""

from __future__ import annotations

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class StatusPagePostUpdateImpactedServiceImpactInput(Model):
    type: str | Unset = UNSET
