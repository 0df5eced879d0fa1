"""OrchestrationPathEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .event_enrichment_orchestration_path import EventEnrichmentOrchestrationPath


from pagerduty_runtime.model import Model, response_model


@response_model
class OrchestrationPathEnvelope(Model):
    orchestration_path: EventEnrichmentOrchestrationPath
