"""EventEnrichmentOrchestrationPathInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .event_enrichment_orchestration_path_set_input import EventEnrichmentOrchestrationPathSetInput

from pagerduty_runtime.model import Model, request_model


@request_model
class EventEnrichmentOrchestrationPathInput(Model):
    sets: Sequence[EventEnrichmentOrchestrationPathSetInput]
