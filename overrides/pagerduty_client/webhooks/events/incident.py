"""The events of the resource `incident`, written by scripts/webhook_events.py from spec/webhook_events.toml."""

# pyright: reportIncompatibleVariableOverride=false
# The type and the data of an event are narrower than those of Event. Programs read events and do not assign to them.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pagerduty_client.webhooks._event import Event, event

if TYPE_CHECKING:
    from pagerduty_client.webhooks.models import (
        ActionInvocationData,
        ConferenceBridgeData,
        IncidentData,
        IncidentFieldValuesData,
        NoteData,
        ResponderData,
        RoleAssignmentData,
        StatusUpdateData,
        TaskData,
        WorkflowInstanceData,
    )


@event("incident.triggered")
class IncidentTriggered(Event):
    """An incident was triggered."""

    event_type: Literal["incident.triggered"]
    data: IncidentData


@event("incident.acknowledged")
class IncidentAcknowledged(Event):
    """An incident was acknowledged."""

    event_type: Literal["incident.acknowledged"]
    data: IncidentData


@event("incident.unacknowledged")
class IncidentUnacknowledged(Event):
    """An acknowledgement ended, and the incident is triggered again."""

    event_type: Literal["incident.unacknowledged"]
    data: IncidentData


@event("incident.escalated")
class IncidentEscalated(Event):
    """An incident was escalated to the next level."""

    event_type: Literal["incident.escalated"]
    data: IncidentData


@event("incident.delegated")
class IncidentDelegated(Event):
    """An incident was reassigned to another escalation policy."""

    event_type: Literal["incident.delegated"]
    data: IncidentData


@event("incident.reassigned")
class IncidentReassigned(Event):
    """An incident was reassigned to other users."""

    event_type: Literal["incident.reassigned"]
    data: IncidentData


@event("incident.priority_updated")
class IncidentPriorityUpdated(Event):
    """The priority of an incident changed."""

    event_type: Literal["incident.priority_updated"]
    data: IncidentData


@event("incident.incident_type.changed")
class IncidentIncidentTypeChanged(Event):
    """The type of an incident changed."""

    event_type: Literal["incident.incident_type.changed"]
    data: IncidentData


@event("incident.service_updated")
class IncidentServiceUpdated(Event):
    """An incident was moved to another service."""

    event_type: Literal["incident.service_updated"]
    data: IncidentData


@event("incident.resolved")
class IncidentResolved(Event):
    """An incident was resolved."""

    event_type: Literal["incident.resolved"]
    data: IncidentData


@event("incident.reopened")
class IncidentReopened(Event):
    """A resolved incident was reopened."""

    event_type: Literal["incident.reopened"]
    data: IncidentData


@event("incident.annotated")
class IncidentAnnotated(Event):
    """A note was added to an incident."""

    event_type: Literal["incident.annotated"]
    data: NoteData


@event("incident.status_update_published")
class IncidentStatusUpdatePublished(Event):
    """A status update was published for an incident."""

    event_type: Literal["incident.status_update_published"]
    data: StatusUpdateData


@event("incident.conference_bridge.updated")
class IncidentConferenceBridgeUpdated(Event):
    """The conference bridge of an incident changed."""

    event_type: Literal["incident.conference_bridge.updated"]
    data: ConferenceBridgeData


@event("incident.custom_field_values.updated")
class IncidentCustomFieldValuesUpdated(Event):
    """Custom field values of an incident changed."""

    event_type: Literal["incident.custom_field_values.updated"]
    data: IncidentFieldValuesData


@event("incident.responder.added")
class IncidentResponderAdded(Event):
    """A responder was requested for an incident."""

    event_type: Literal["incident.responder.added"]
    data: ResponderData


@event("incident.responder.replied")
class IncidentResponderReplied(Event):
    """A responder replied to a request."""

    event_type: Literal["incident.responder.replied"]
    data: ResponderData


@event("incident.role.assigned")
class IncidentRoleAssigned(Event):
    """Incident roles were assigned or unassigned."""

    event_type: Literal["incident.role.assigned"]
    data: RoleAssignmentData


@event("incident.task.created")
class IncidentTaskCreated(Event):
    """A task of an incident was created."""

    event_type: Literal["incident.task.created"]
    data: TaskData


@event("incident.task.updated")
class IncidentTaskUpdated(Event):
    """A task of an incident changed."""

    event_type: Literal["incident.task.updated"]
    data: TaskData


@event("incident.task.completed")
class IncidentTaskCompleted(Event):
    """A task of an incident was completed."""

    event_type: Literal["incident.task.completed"]
    data: TaskData


@event("incident.action_invocation.created")
class IncidentActionInvocationCreated(Event):
    """An automation action was started for an incident."""

    event_type: Literal["incident.action_invocation.created"]
    data: ActionInvocationData


@event("incident.action_invocation.updated")
class IncidentActionInvocationUpdated(Event):
    """An automation action's state changed."""

    event_type: Literal["incident.action_invocation.updated"]
    data: ActionInvocationData


@event("incident.action_invocation.terminated")
class IncidentActionInvocationTerminated(Event):
    """An automation action ended."""

    event_type: Literal["incident.action_invocation.terminated"]
    data: ActionInvocationData


@event("incident.workflow.started")
class IncidentWorkflowStarted(Event):
    """An incident workflow started."""

    event_type: Literal["incident.workflow.started"]
    data: WorkflowInstanceData


@event("incident.workflow.completed")
class IncidentWorkflowCompleted(Event):
    """An incident workflow completed."""

    event_type: Literal["incident.workflow.completed"]
    data: WorkflowInstanceData
