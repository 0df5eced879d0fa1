"""EventEnrichmentRuleActionsInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .event_enrichment_rule_actions_enrichment_input import EventEnrichmentRuleActionsEnrichmentInput
    from .event_enrichment_rule_actions_extraction_input import EventEnrichmentRuleActionsExtractionInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class EventEnrichmentRuleActionsInput(Model):
    enrichments: Sequence[EventEnrichmentRuleActionsEnrichmentInput] | Unset = UNSET
    extractions: Sequence[EventEnrichmentRuleActionsExtractionInput] | Unset = UNSET
