"""Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from .addon_reference import AddonReference
    from .alert_grouping_parameters import AlertGroupingParameters
    from .alert_grouping_parameters_reference import AlertGroupingParametersReference
    from .auto_pause_notifications_parameters import AutoPauseNotificationsParameters
    from .escalation_policy import EscalationPolicy
    from .escalation_policy_reference import EscalationPolicyReference
    from .incident_urgency_rule import IncidentUrgencyRule
    from .integration import Integration
    from .integration_reference import IntegrationReference
    from .scheduled_action import ScheduledAction
    from .support_hours import SupportHours
    from .team import Team
    from .team_reference import TeamReference


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class Service(Model):
    """What incidents are opened on: something that people keep running.

    Attributes:
        acknowledgement_timeout: In seconds: so long after it was acknowledged, an incident is triggered again; null for
            never.
        alert_creation: Whether events make incidents alone, or alerts that are grouped under incidents.
        alert_grouping: The old way to say how alerts are grouped; null for not at all.
        alert_grouping_timeout: In minutes, for grouping by time; 0 groups until the incident is resolved.
        auto_resolve_timeout: In seconds: so long after it was opened, an incident is resolved by itself; null for
            never.
        html_url: Its page in PagerDuty; null where it has none.
        id: PagerDuty's own, letters and digits; it never changes.
        incident_urgency_rule: What urgency its incidents have, and whether that depends on the support hours.
        last_incident_timestamp: When its latest incident was opened; null where there was none yet.
        scheduled_actions: What happens to open incidents when the support hours begin.
        self_: Its address in the API; null where it cannot be read there.
        status: Worked out from its open incidents: `warning` with acknowledged ones only, `critical` with triggered
            ones.
        summary: A short text that names it, for people; often its name or title.
        support_hours: Null unless the urgency depends on them.
    """

    __extends__ = "Resource"
    __required__ = (
        "escalation_policy",
        "type",
    )
    acknowledgement_timeout: int | None
    addons: list[AddonReference]
    alert_creation: Literal["create_incidents", "create_alerts_and_incidents"]
    alert_grouping: Literal["time", "intelligent"] | None
    alert_grouping_parameters: AlertGroupingParameters | AlertGroupingParametersReference
    alert_grouping_timeout: int | None
    auto_pause_notifications_parameters: AutoPauseNotificationsParameters
    auto_resolve_timeout: int | None
    created_at: datetime
    description: str | None
    escalation_policy: EscalationPolicyReference | EscalationPolicy
    html_url: str | None
    id: str
    incident_urgency_rule: IncidentUrgencyRule
    integrations: list[IntegrationReference | Integration]
    last_incident_timestamp: datetime | None
    name: str
    response_play: Any
    scheduled_actions: list[ScheduledAction]
    self_: str | None = json_field(name="self")
    status: Literal["active", "warning", "critical", "maintenance", "disabled"]
    summary: str | None
    support_hours: SupportHours | None
    teams: list[TeamReference | Team]
    type: Literal["service"]
    updated_at: datetime
