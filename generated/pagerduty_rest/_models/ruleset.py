"""Ruleset."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .orchestration_created_by_reference import OrchestrationCreatedByReference
    from .ruleset_team_reference import RulesetTeamReference


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class Ruleset(Model):
    """The older kind of rules on what becomes of events.

    Attributes:
        routing_keys: What senders name it by.
    """

    created_at: datetime
    creator: OrchestrationCreatedByReference
    id: str
    name: str
    routing_keys: list[str]
    self_: str = json_field(name="self")
    team: RulesetTeamReference
    type: Literal["global", "default_global"]
    updated_at: datetime
    updater: OrchestrationCreatedByReference
