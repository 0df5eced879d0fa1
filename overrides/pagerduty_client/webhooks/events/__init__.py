"""A class for each event type, written by scripts/webhook_events.py from spec/webhook_events.toml."""

from __future__ import annotations

from typing import TypeAlias

from pagerduty_client.webhooks.events.incident import (
    IncidentAcknowledged,
    IncidentActionInvocationCreated,
    IncidentActionInvocationTerminated,
    IncidentActionInvocationUpdated,
    IncidentAnnotated,
    IncidentConferenceBridgeUpdated,
    IncidentCustomFieldValuesUpdated,
    IncidentDelegated,
    IncidentEscalated,
    IncidentIncidentTypeChanged,
    IncidentPriorityUpdated,
    IncidentReassigned,
    IncidentReopened,
    IncidentResolved,
    IncidentResponderAdded,
    IncidentResponderReplied,
    IncidentRoleAssigned,
    IncidentServiceUpdated,
    IncidentStatusUpdatePublished,
    IncidentTaskCompleted,
    IncidentTaskCreated,
    IncidentTaskUpdated,
    IncidentTriggered,
    IncidentUnacknowledged,
    IncidentWorkflowCompleted,
    IncidentWorkflowStarted,
)
from pagerduty_client.webhooks.events.pagey import PageyPing
from pagerduty_client.webhooks.events.service import (
    ServiceCreated,
    ServiceCustomFieldValuesUpdated,
    ServiceDeleted,
    ServiceUpdated,
)

__all__ = [
    "IncidentAcknowledged",
    "IncidentActionInvocationCreated",
    "IncidentActionInvocationTerminated",
    "IncidentActionInvocationUpdated",
    "IncidentAnnotated",
    "IncidentConferenceBridgeUpdated",
    "IncidentCustomFieldValuesUpdated",
    "IncidentDelegated",
    "IncidentEscalated",
    "IncidentIncidentTypeChanged",
    "IncidentPriorityUpdated",
    "IncidentReassigned",
    "IncidentReopened",
    "IncidentResolved",
    "IncidentResponderAdded",
    "IncidentResponderReplied",
    "IncidentRoleAssigned",
    "IncidentServiceUpdated",
    "IncidentStatusUpdatePublished",
    "IncidentTaskCompleted",
    "IncidentTaskCreated",
    "IncidentTaskUpdated",
    "IncidentTriggered",
    "IncidentUnacknowledged",
    "IncidentWorkflowCompleted",
    "IncidentWorkflowStarted",
    "PageyPing",
    "ServiceCreated",
    "ServiceCustomFieldValuesUpdated",
    "ServiceDeleted",
    "ServiceUpdated",
    "WebhookEvent",
]

# Only the documented types, so that type checkers narrow it by `event_type`. Any other type is an Event.
WebhookEvent: TypeAlias = (
    IncidentTriggered
    | IncidentAcknowledged
    | IncidentUnacknowledged
    | IncidentEscalated
    | IncidentDelegated
    | IncidentReassigned
    | IncidentPriorityUpdated
    | IncidentIncidentTypeChanged
    | IncidentServiceUpdated
    | IncidentResolved
    | IncidentReopened
    | IncidentAnnotated
    | IncidentStatusUpdatePublished
    | IncidentConferenceBridgeUpdated
    | IncidentCustomFieldValuesUpdated
    | IncidentResponderAdded
    | IncidentResponderReplied
    | IncidentRoleAssigned
    | IncidentTaskCreated
    | IncidentTaskUpdated
    | IncidentTaskCompleted
    | IncidentActionInvocationCreated
    | IncidentActionInvocationUpdated
    | IncidentActionInvocationTerminated
    | IncidentWorkflowStarted
    | IncidentWorkflowCompleted
    | ServiceCreated
    | ServiceUpdated
    | ServiceDeleted
    | ServiceCustomFieldValuesUpdated
    | PageyPing
)
