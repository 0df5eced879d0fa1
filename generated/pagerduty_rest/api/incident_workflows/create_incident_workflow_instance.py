"""Starts a workflow on an incident, without waiting for a trigger."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.incident_workflow_instance import IncidentWorkflowInstance
    from ..._models.incident_workflow_instance_create import IncidentWorkflowInstanceCreate
    from ..._models.incident_workflow_instance_envelope import IncidentWorkflowInstanceEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[IncidentWorkflowInstanceEnvelope, IncidentWorkflowInstance] = Operation(
    id="createIncidentWorkflowInstance",
    method="POST",
    path="/incident_workflows/{id}/instances",
    tag="Incident Workflows",
    module="incident_workflows.create_incident_workflow_instance",
    package="pagerduty_rest",
    responses={
        201: "IncidentWorkflowInstanceEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="IncidentWorkflowInstanceCreate",
    body_media=("application/json",),
    wrapper="incident_workflow_instance",
    unwrap={
        201: "incident_workflow_instance",
    },
    scopes=("incident_workflows:instances.write",),
)


def _request(
    id: str,
    *,
    body: IncidentWorkflowInstanceCreate | IncidentWorkflowInstance | Mapping[str, Any] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    body: IncidentWorkflowInstanceCreate | IncidentWorkflowInstance | Mapping[str, Any] | None = None,
) -> Response[IncidentWorkflowInstanceEnvelope]:
    """Starts a workflow on an incident, without waiting for a trigger.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            body=body,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    body: IncidentWorkflowInstanceCreate | IncidentWorkflowInstance | Mapping[str, Any] | None = None,
) -> IncidentWorkflowInstance:
    """Starts a workflow on an incident, without waiting for a trigger.

    - `POST /incident_workflows/{id}/instances`, OAuth scope `incident_workflows:instances.write`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
    - The call does not wait for the steps to be done.

    Args:
        body:
            incident: The incident to run the workflow on.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    body: IncidentWorkflowInstanceCreate | IncidentWorkflowInstance | Mapping[str, Any] | None = None,
) -> Response[IncidentWorkflowInstanceEnvelope]:
    """Starts a workflow on an incident, without waiting for a trigger.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    body: IncidentWorkflowInstanceCreate | IncidentWorkflowInstance | Mapping[str, Any] | None = None,
) -> IncidentWorkflowInstance:
    """Starts a workflow on an incident, without waiting for a trigger.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
