"""ServiceDependencyCreate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .service_dependency_relationship import ServiceDependencyRelationship

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class ServiceDependencyCreate(Model):
    relationships: Sequence[ServiceDependencyRelationship] | Unset = UNSET
