"""ListEventOrchestrationsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .list_event_orchestrations_page_orchestration import ListEventOrchestrationsPageOrchestration


from pagerduty_runtime.model import Model, response_model


@response_model
class ListEventOrchestrationsPage(Model):
    limit: int
    more: bool
    offset: int
    orchestrations: list[ListEventOrchestrationsPageOrchestration]
    total: int | None
