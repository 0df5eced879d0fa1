"""StandardApplied."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .standard_applied_score import StandardAppliedScore
    from .standard_applied_standard import StandardAppliedStandard


from pagerduty_runtime.model import Model, response_model


@response_model
class StandardApplied(Model):
    resource_id: str
    resource_type: Literal["technical_service"]
    score: StandardAppliedScore
    standards: list[StandardAppliedStandard]
