"""EventEnrichmentRuleActionsEnrichmentSearchValueInput."""

from __future__ import annotations

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class EventEnrichmentRuleActionsEnrichmentSearchValueInput(Model):
    path: str | Unset = UNSET
    query_field_name: str | Unset = UNSET
    template: str | Unset = UNSET
