"""AnyLogEntry: one of the models that differ by their type."""

from __future__ import annotations

from typing import TypeAlias

from .acknowledge_log_entry import AcknowledgeLogEntry
from .annotate_log_entry import AnnotateLogEntry
from .assign_log_entry import AssignLogEntry
from .custom_field_value_change_log_entry import CustomFieldValueChangeLogEntry
from .delegate_log_entry import DelegateLogEntry
from .escalate_log_entry import EscalateLogEntry
from .exhaust_escalation_path_log_entry import ExhaustEscalationPathLogEntry
from .field_value_change_log_entry import FieldValueChangeLogEntry
from .notify_log_entry import NotifyLogEntry
from .reach_ack_limit_log_entry import ReachAckLimitLogEntry
from .reach_trigger_limit_log_entry import ReachTriggerLimitLogEntry
from .repeat_escalation_path_log_entry import RepeatEscalationPathLogEntry
from .resolve_log_entry import ResolveLogEntry
from .snooze_log_entry import SnoozeLogEntry
from .trigger_log_entry import TriggerLogEntry
from .unacknowledge_log_entry import UnacknowledgeLogEntry
from .urgency_change_log_entry import UrgencyChangeLogEntry

AnyLogEntry: TypeAlias = (
    AcknowledgeLogEntry
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
