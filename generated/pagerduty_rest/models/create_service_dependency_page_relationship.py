"""CreateServiceDependencyPageRelationship."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .parent_reference import ParentReference

from .._model import Model, response_model


@response_model
class CreateServiceDependencyPageRelationship(Model):
    dependent_service: ParentReference
    id: str
    supporting_service: ParentReference
    type: str
