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

from .._model import Model, member, response_model


@response_model
class Service(Model):
    _extends = "Resource"
    _required = (
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
    self_: str | None = member(wire="self")
    status: Literal["active", "warning", "critical", "maintenance", "disabled"]
    summary: str | None
    support_hours: SupportHours | None
    teams: list[TeamReference | Team]
    type: Literal["service"]
    updated_at: datetime
