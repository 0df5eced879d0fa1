"""Returns one trigger with the workflow it starts and the services it covers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_incident_workflow_trigger_envelope import GetIncidentWorkflowTriggerEnvelope
    from ..._models.incident_workflow_trigger import IncidentWorkflowTrigger

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetIncidentWorkflowTriggerEnvelope, IncidentWorkflowTrigger] = Operation(
    id="getIncidentWorkflowTrigger",
    method="GET",
    path="/incident_workflows/triggers/{id}",
    tag="Incident Workflows",
    module="incident_workflows.get_incident_workflow_trigger",
    package="pagerduty_rest",
    responses={
        200: "GetIncidentWorkflowTriggerEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "trigger",
    },
    scopes=("incident_workflows.read",),
    is_read_only=True,
)


def _request(
    id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[GetIncidentWorkflowTriggerEnvelope]:
    """Returns one trigger with the workflow it starts and the services it covers.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
) -> IncidentWorkflowTrigger:
    """Returns one trigger with the workflow it starts and the services it covers.

    - `GET /incident_workflows/triggers/{id}`, OAuth scope `incident_workflows.read`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
    """
    return OPERATION.call(
        client,
        _request(
            id,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[GetIncidentWorkflowTriggerEnvelope]:
    """Returns one trigger with the workflow it starts and the services it covers.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
) -> IncidentWorkflowTrigger:
    """Returns one trigger with the workflow it starts and the services it covers.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
