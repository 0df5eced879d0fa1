"""StatusPagePostUpdateImpactedServiceInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .impact_reference_input import ImpactReferenceInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class StatusPagePostUpdateImpactedServiceInput(Model):
    impact: ImpactReferenceInput | Unset = UNSET
    service: ImpactReferenceInput | Unset = UNSET
