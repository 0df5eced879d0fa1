"""GlobalThresholdEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .impact_additional_fields_highest_impacting_priority import ImpactAdditionalFieldsHighestImpactingPriority


from pagerduty_runtime.model import Model, response_model


@response_model
class GlobalThresholdEnvelope(Model):
    global_threshold: ImpactAdditionalFieldsHighestImpactingPriority | None
