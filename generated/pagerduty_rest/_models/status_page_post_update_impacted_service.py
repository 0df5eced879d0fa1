"""StatusPagePostUpdateImpactedService."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .status_page_post_update_impacted_service_impact_reference import (
        StatusPagePostUpdateImpactedServiceImpactReference,
    )

from pagerduty_runtime.model import Model, response_model


@response_model
class StatusPagePostUpdateImpactedService(Model):
    impact: StatusPagePostUpdateImpactedServiceImpactReference
    service: StatusPagePostUpdateImpactedServiceImpactReference
