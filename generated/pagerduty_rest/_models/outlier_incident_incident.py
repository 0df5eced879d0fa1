"""OutlierIncidentIncident."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from .acknowledgement import Acknowledgement
    from .agent_reference import AgentReference
    from .alert_count import AlertCount
    from .assignment import Assignment
    from .conference_bridge import ConferenceBridge
    from .custom_fields_field_value import CustomFieldsFieldValue
    from .escalation_policy import EscalationPolicy
    from .escalation_policy_reference import EscalationPolicyReference
    from .incident_action import IncidentAction
    from .incident_alert_grouping import IncidentAlertGrouping
    from .incident_body import IncidentBody
    from .incident_incident_type import IncidentIncidentType
    from .incidents_responders_reference import IncidentsRespondersReference
    from .log_entry_reference import LogEntryReference
    from .outlier_incident_incident_occurrence import OutlierIncidentIncidentOccurrence
    from .priority import Priority
    from .resolve_reason import ResolveReason
    from .responder_request import ResponderRequest
    from .service import Service
    from .service_reference import ServiceReference
    from .team import Team
    from .team_reference import TeamReference
    from .trigger_log_entry import TriggerLogEntry
    from .user import User

from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class OutlierIncidentIncident(Model):
    acknowledgements: list[Acknowledgement]
    alert_counts: AlertCount
    alert_grouping: IncidentAlertGrouping | None
    assigned_via: Literal["escalation_policy", "direct_assignment"]
    assignments: list[Assignment]
    basic_alert_grouping: dict[str, Any] | None
    body: IncidentBody
    conference_bridge: ConferenceBridge
    created_at: datetime
    custom_fields: list[CustomFieldsFieldValue]
    description: str
    escalation_policy: EscalationPolicyReference | EscalationPolicy
    external_references: list[Any]
    first_trigger_log_entry: LogEntryReference | TriggerLogEntry
    html_url: str | None
    id: str
    impacted_services: list[ServiceReference]
    incident_key: str | None
    incident_number: int
    incident_type: IncidentIncidentType
    incidents_responders: list[IncidentsRespondersReference]
    is_mergeable: bool
    last_status_change_at: datetime
    last_status_change_by: AgentReference | User | Service
    metadata: dict[str, Any] | None
    occurrence: OutlierIncidentIncidentOccurrence
    pending_actions: list[IncidentAction]
    priority: Priority | None
    resolve_reason: ResolveReason | None
    resolved_at: datetime | None
    responder_requests: list[ResponderRequest]
    self_: str | None = json_field(name="self")
    service: ServiceReference | Service
    status: Literal["triggered", "acknowledged", "resolved"]
    subscriber_requests: list[Any]
    summary: str | None
    teams: list[TeamReference | Team]
    title: str
    type: str
    updated_at: datetime
    urgency: Literal["high", "low"]
