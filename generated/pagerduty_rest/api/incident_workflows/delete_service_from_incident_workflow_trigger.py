"""Takes a service out of those that a workflow trigger covers, and returns the trigger."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.incident_workflow_trigger import IncidentWorkflowTrigger
    from ..._models.trigger_envelope import TriggerEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[TriggerEnvelope, IncidentWorkflowTrigger] = Operation(
    id="deleteServiceFromIncidentWorkflowTrigger",
    method="DELETE",
    path="/incident_workflows/triggers/{trigger_id}/services/{service_id}",
    tag="Incident Workflows",
    module="incident_workflows.delete_service_from_incident_workflow_trigger",
    package="pagerduty_rest",
    responses={
        201: "TriggerEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        201: "trigger",
    },
    scopes=("incident_workflows.write",),
)


def _request(
    trigger_id: str,
    service_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "trigger_id": trigger_id,
            "service_id": service_id,
        },
    )


def sync_detailed(
    trigger_id: str,
    service_id: str,
    *,
    client: ApiClient,
) -> Response[TriggerEnvelope]:
    """Takes a service out of those that a workflow trigger covers, and returns the trigger.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            trigger_id,
            service_id,
        ),
    )


def sync(
    trigger_id: str,
    service_id: str,
    *,
    client: ApiClient,
) -> IncidentWorkflowTrigger:
    """Takes a service out of those that a workflow trigger covers, and returns the trigger.

    - `DELETE /incident_workflows/triggers/{trigger_id}/services/{service_id}`, OAuth scope `incident_workflows.write`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            trigger_id,
            service_id,
        ),
    )


async def asyncio_detailed(
    trigger_id: str,
    service_id: str,
    *,
    client: ApiClient,
) -> Response[TriggerEnvelope]:
    """Takes a service out of those that a workflow trigger covers, and returns the trigger.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            trigger_id,
            service_id,
        ),
    )


async def asyncio(
    trigger_id: str,
    service_id: str,
    *,
    client: ApiClient,
) -> IncidentWorkflowTrigger:
    """Takes a service out of those that a workflow trigger covers, and returns the trigger.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            trigger_id,
            service_id,
        ),
    )
