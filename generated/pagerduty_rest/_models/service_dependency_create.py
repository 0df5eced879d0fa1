"""ServiceDependencyCreate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .service_dependency_relationship import ServiceDependencyRelationship


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class ServiceDependencyCreate(Model):
    relationships: Sequence[ServiceDependencyRelationship] | Unset = UNSET
