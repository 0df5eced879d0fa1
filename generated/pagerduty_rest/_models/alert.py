"""Alert."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .acknowledge_log_entry import AcknowledgeLogEntry
    from .alert_body import AlertBody
    from .annotate_log_entry import AnnotateLogEntry
    from .assign_log_entry import AssignLogEntry
    from .custom_field_value_change_log_entry import CustomFieldValueChangeLogEntry
    from .delegate_log_entry import DelegateLogEntry
    from .escalate_log_entry import EscalateLogEntry
    from .exhaust_escalation_path_log_entry import ExhaustEscalationPathLogEntry
    from .field_value_change_log_entry import FieldValueChangeLogEntry
    from .incident import Incident
    from .incident_reference import IncidentReference
    from .integration_reference import IntegrationReference
    from .log_entry_reference import LogEntryReference
    from .notify_log_entry import NotifyLogEntry
    from .reach_ack_limit_log_entry import ReachAckLimitLogEntry
    from .reach_trigger_limit_log_entry import ReachTriggerLimitLogEntry
    from .repeat_escalation_path_log_entry import RepeatEscalationPathLogEntry
    from .resolve_log_entry import ResolveLogEntry
    from .service import Service
    from .service_reference import ServiceReference
    from .snooze_log_entry import SnoozeLogEntry
    from .trigger_log_entry import TriggerLogEntry
    from .unacknowledge_log_entry import UnacknowledgeLogEntry
    from .urgency_change_log_entry import UrgencyChangeLogEntry


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class Alert(Model):
    """A problem that a monitoring tool reported, grouped under an incident.

    Attributes:
        alert_key: What later events with the same problem share: the tool's own, or one that PagerDuty made.
        severity: As the event had it.
        suppressed: True where a rule kept it from opening an incident or notifying anybody.
    """

    __required__ = ("type",)
    alert_key: str
    body: AlertBody
    created_at: datetime
    first_trigger_log_entry: (
        LogEntryReference
        | AcknowledgeLogEntry
        | AnnotateLogEntry
        | AssignLogEntry
        | CustomFieldValueChangeLogEntry
        | DelegateLogEntry
        | EscalateLogEntry
        | ExhaustEscalationPathLogEntry
        | FieldValueChangeLogEntry
        | NotifyLogEntry
        | ReachAckLimitLogEntry
        | ReachTriggerLimitLogEntry
        | RepeatEscalationPathLogEntry
        | ResolveLogEntry
        | SnoozeLogEntry
        | TriggerLogEntry
        | UnacknowledgeLogEntry
        | UrgencyChangeLogEntry
    )
    html_url: str | None
    id: str
    incident: IncidentReference | Incident
    integration: IntegrationReference | None
    self_: str | None = json_field(name="self")
    service: ServiceReference | Service
    severity: Literal["info", "warning", "error", "critical"]
    status: Literal["triggered", "resolved"]
    summary: str | None
    suppressed: bool
    type: Literal["alert"]
