"""EventEnrichmentRuleActionsEnrichmentInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .event_enrichment_rule_actions_enrichment_search_value_input import (
        EventEnrichmentRuleActionsEnrichmentSearchValueInput,
    )


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class EventEnrichmentRuleActionsEnrichmentInput(Model):
    schema_to_search: str | Unset = UNSET
    search_values: Sequence[EventEnrichmentRuleActionsEnrichmentSearchValueInput] | Unset = UNSET
    target: str | Unset = UNSET
