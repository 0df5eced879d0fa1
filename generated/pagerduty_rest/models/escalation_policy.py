"""EscalationPolicy."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .escalation_rule import EscalationRule
    from .service import Service
    from .service_reference import ServiceReference
    from .team import Team
    from .team_reference import TeamReference

from .._model import Model, member, response_model


@response_model
class EscalationPolicy(Model):
    _extends = "Resource"
    _required = (
        "escalation_rules",
        "name",
        "type",
    )
    description: str | None
    escalation_rules: list[EscalationRule]
    html_url: str | None
    id: str
    name: str
    num_loops: int
    on_call_handoff_notifications: Literal["if_has_services", "always"]
    self_: str | None = member(wire="self")
    services: list[ServiceReference | Service]
    summary: str | None
    teams: list[TeamReference | Team]
    type: Literal["escalation_policy"]
