"""EventEnrichmentRuleActionsExtractionInput."""

from __future__ import annotations

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class EventEnrichmentRuleActionsExtractionInput(Model):
    regex: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    target: str | Unset = UNSET
    template: str | None | Unset = UNSET
