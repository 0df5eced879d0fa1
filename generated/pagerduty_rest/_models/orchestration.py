"""Orchestration."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from .orchestration_created_by_reference import OrchestrationCreatedByReference
    from .orchestration_integration import OrchestrationIntegration


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class Orchestration(Model):
    """Rules on what becomes of events, for many services.

    Attributes:
        routes: How many rules lead to services.
        version: Changes with each change of its rules.
    """

    created_at: datetime
    created_by: OrchestrationCreatedByReference
    description: str
    id: str
    integrations: list[OrchestrationIntegration]
    name: str
    routes: int
    self_: str = json_field(name="self")
    team: OrchestrationCreatedByReference
    updated_at: datetime
    updated_by: OrchestrationCreatedByReference
    version: str
