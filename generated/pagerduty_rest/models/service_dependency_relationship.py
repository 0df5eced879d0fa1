"""ServiceDependencyRelationship."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .dependent_service_reference import DependentServiceReference

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class ServiceDependencyRelationship(Model):
    dependent_service: DependentServiceReference | Unset = UNSET
    supporting_service: DependentServiceReference | Unset = UNSET
