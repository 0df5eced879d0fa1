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


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class EscalationPolicy(Model):
    """Who is notified of an incident, and who if they do not answer.

    Attributes:
        escalation_rules: In their order; the first one is level 1.
        html_url: Its page in PagerDuty; null where it has none.
        id: PagerDuty's own, letters and digits; it never changes.
        num_loops: How often the rules are gone through again when nobody answers.
        on_call_handoff_notifications: Whether handoffs are told of always, or only while a service uses the policy.
        self_: Its address in the API; null where it cannot be read there.
        summary: A short text that names it, for people; often its name or title.
    """

    __extends__ = "Resource"
    __required__ = (
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
    self_: str | None = json_field(name="self")
    services: list[ServiceReference | Service]
    summary: str | None
    teams: list[TeamReference | Team]
    type: Literal["escalation_policy"]
