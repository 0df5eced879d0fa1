"""EventEnrichmentInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .event_enrichment_team_reference_input import EventEnrichmentTeamReferenceInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class EventEnrichmentInput(Model):
    description: str | None | Unset = UNSET
    name: str | Unset = UNSET
    team: EventEnrichmentTeamReferenceInput | None | Unset = UNSET
