"""The data of events, where it differs from the REST API's models; annotations of events are resolved here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from pagerduty_rest.models import (
    EscalationPolicyReference,
    IncidentReference,
    Reference,
    ResolveReason,
    ServiceReference,
    TeamReference,
    UserReference,
)
from pagerduty_runtime.model import Model, json_field, response_model

if TYPE_CHECKING:
    from datetime import datetime


class _Base(Model):
    __slots__ = ()


class WebhookModel(_Base):
    """The base class of models for webhooks only."""

    __slots__ = ()
    __home__ = "pagerduty_client.webhooks"


@response_model
class ClientData(WebhookModel):
    """The tool that triggered an incident.

    Attributes:
        url: Omitted if the tool has none.
    """

    name: str
    url: str | None


@response_model
class ConferenceBridge(WebhookModel):
    """A conference bridge for responders."""

    conference_number: str | None
    conference_url: str | None


@response_model
class IncidentTypeName(WebhookModel):
    """An incident type, identified by name, for example `incident_default`. Accounts can define more."""

    name: str


@response_model
class IncidentData(WebhookModel):
    """An incident, as webhooks contain it; `get_incident(event.data.id)` returns all of it.

    Attributes:
        assignees: Users currently assigned; empty once the incident is resolved.
        created_at: Omitted before 2021-10.
        incident_key: Null if the event that triggered the incident had none.
        incident_type: Omitted before 2024-09.
        number: The number that PagerDuty shows for the incident; the REST API calls it `incident_number`.
        priority: Null if the incident has none.
        reopened_at: Null unless the incident was reopened; omitted before 2025-08.
        resolve_reason: The incident that this one was merged into; null otherwise.
    """

    id: str
    type: Literal["incident"]
    self_: str | None = json_field(name="self")
    html_url: str | None
    number: int
    status: Literal["triggered", "acknowledged", "resolved"]
    incident_key: str | None
    created_at: datetime
    reopened_at: datetime | None
    title: str
    service: ServiceReference
    assignees: list[UserReference]
    escalation_policy: EscalationPolicyReference
    teams: list[TeamReference]
    priority: Reference | None
    urgency: Literal["high", "low"]
    conference_bridge: ConferenceBridge | None
    resolve_reason: ResolveReason | None
    incident_type: IncidentTypeName


@response_model
class NoteData(WebhookModel):
    """A note on an incident.

    Attributes:
        content: The content of the note; a resolution note begins with `Resolution Note: `.
        trimmed: Whether the content was truncated to fit into the webhook.
    """

    id: str
    type: Literal["incident_note"]
    incident: IncidentReference
    content: str
    trimmed: bool


@response_model
class StatusUpdateData(WebhookModel):
    """A status update of an incident.

    Attributes:
        trimmed: Whether the message was truncated to fit into the webhook.
    """

    id: str
    type: Literal["incident_status_update"]
    incident: IncidentReference
    message: str
    trimmed: bool


@response_model
class ResponderData(WebhookModel):
    """A request to a user or an escalation policy to help with an incident, or the reply to it.

    Attributes:
        escalation_policy: Null unless an escalation policy was requested.
        state: For example `pending` or `accepted`.
    """

    type: Literal["incident_responder"]
    incident: IncidentReference
    user: UserReference
    escalation_policy: EscalationPolicyReference | None
    message: str
    state: str


@response_model
class ConferenceNumber(WebhookModel):
    """A phone number of a conference bridge."""

    label: str
    number: str


@response_model
class ConferenceBridgeData(WebhookModel):
    """The conference bridge of an incident, after a change."""

    type: Literal["incident_conference_bridge"]
    incident: IncidentReference
    conference_numbers: list[ConferenceNumber] | None
    conference_url: str | None


@response_model
class FieldValue(WebhookModel):
    """The value of a custom field.

    Attributes:
        data_type: `string`, `boolean`, `integer`, `float`, `datetime` or `url`.
        field_type: `single_value`, `single_value_fixed`, `multi_value` or `multi_value_fixed`.
        namespace: Omitted for the fields of services.
        value: A scalar, a list of them, or null.
    """

    id: str
    name: str
    type: Literal["field_value"]
    data_type: str
    field_type: str
    namespace: str
    value: Any


@response_model
class IncidentFieldValuesData(WebhookModel):
    """Custom field values of an incident. Which of the two lists has the earlier values is not documented."""

    type: Literal["incident_field_values"]
    incident: IncidentReference
    custom_fields: list[FieldValue]
    changed_custom_fields: list[FieldValue]


@response_model
class ServiceFieldValuesData(WebhookModel):
    """Custom field values of a service. Which of the two lists has the earlier values is not documented."""

    type: Literal["service_field_values"]
    service: ServiceReference
    custom_fields: list[FieldValue]
    changed_custom_fields: list[FieldValue]


@response_model
class RoleAssignment(WebhookModel):
    """An incident role and its assignee.

    Attributes:
        assignee: Null after an unassignment.
        old_assignee: Null if the role was unassigned.
    """

    id: str
    type: Literal["role_assignment_reference"]
    status: str
    incident: IncidentReference
    role: Reference
    assignee: UserReference | None
    old_assignee: UserReference | None


@response_model
class RoleAssignmentData(WebhookModel):
    """Incident roles that were assigned or unassigned. Each assignment names its incident."""

    type: Literal["incident_role_assignment"]
    incident_role_assignments: list[RoleAssignment]


@response_model
class TaskData(WebhookModel):
    """A task of an incident."""

    id: str
    type: Literal["incident_task"]
    name: str
    summary: str
    description: str | None
    status: str
    assignees: list[UserReference]
    incident: IncidentReference


@response_model
class ActionInvocationData(WebhookModel):
    """A run of an automation action for an incident.

    Attributes:
        state: For example `created`, `running` or `completed`.
    """

    id: str
    type: Literal["incident_action_invocation"]
    self_: str | None = json_field(name="self")
    html_url: str | None
    incident: IncidentReference
    action: Reference
    state: str


@response_model
class WorkflowInstanceData(WebhookModel):
    """A run of an incident workflow."""

    id: str
    type: Literal["incident_workflow_instance"]
    summary: str
    incident_workflow: Reference
    workflow_trigger: Reference
    incident: IncidentReference
    service: ServiceReference


@response_model
class ServiceData(WebhookModel):
    """A service, as webhooks contain it; `get_service(event.data.id)` returns all of it."""

    id: str
    type: Literal["service"]
    self_: str | None = json_field(name="self")
    html_url: str | None
    summary: str
    alert_creation: Literal["create_incidents", "create_alerts_and_incidents"]
    teams: list[TeamReference]


@response_model
class PingData(WebhookModel):
    """A test of a webhook subscription."""

    type: Literal["ping"]
    message: str
