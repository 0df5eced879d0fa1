"""ServiceDependencyRelationship."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .impact_reference_input import ImpactReferenceInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class ServiceDependencyRelationship(Model):
    dependent_service: ImpactReferenceInput | Unset = UNSET
    supporting_service: ImpactReferenceInput | Unset = UNSET
