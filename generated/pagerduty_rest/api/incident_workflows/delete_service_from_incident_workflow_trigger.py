"""DELETE /incident_workflows/triggers/{trigger_id}/services/{service_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.incident_workflow_trigger import IncidentWorkflowTrigger
    from ...models.trigger_envelope import TriggerEnvelope
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[TriggerEnvelope, IncidentWorkflowTrigger] = Operation(
    id="deleteServiceFromIncidentWorkflowTrigger",
    method="DELETE",
    path="/incident_workflows/triggers/{trigger_id}/services/{service_id}",
    tag="Incident Workflows",
    module="incident_workflows.delete_service_from_incident_workflow_trigger",
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
    client: Client,
) -> Response[TriggerEnvelope]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
) -> IncidentWorkflowTrigger:
    """DELETE /incident_workflows/triggers/{trigger_id}/services/{service_id}"""
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
    client: Client,
) -> Response[TriggerEnvelope]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
) -> IncidentWorkflowTrigger:
    """DELETE /incident_workflows/triggers/{trigger_id}/services/{service_id}"""
    return await OPERATION.acall(
        client,
        _request(
            trigger_id,
            service_id,
        ),
    )
