"""EventEnrichmentOrchestrationPathSetInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .event_enrichment_rule_input import EventEnrichmentRuleInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class EventEnrichmentOrchestrationPathSetInput(Model):
    id: str | Unset = UNSET
    rules: Sequence[EventEnrichmentRuleInput] | Unset = UNSET
