"""StatusPagePostUpdateImpactedServiceInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .status_page_post_update_impacted_service_impact_input import StatusPagePostUpdateImpactedServiceImpactInput

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class StatusPagePostUpdateImpactedServiceInput(Model):
    impact: StatusPagePostUpdateImpactedServiceImpactInput | Unset = UNSET
    service: StatusPagePostUpdateImpactedServiceImpactInput | Unset = UNSET
