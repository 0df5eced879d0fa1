"""EventEnrichmentRuleActionsExtraction."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class EventEnrichmentRuleActionsExtraction(Model):
    regex: str | None
    source: str | None
    target: str
    template: str | None
