"""StatusPagePostUpdateImpactedService."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .parent_reference import ParentReference

from .._model import Model, response_model


@response_model
class StatusPagePostUpdateImpactedService(Model):
    impact: ParentReference
    service: ParentReference
