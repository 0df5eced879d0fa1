"""Returns one workflow with its steps in the order they run in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.incident_workflow import IncidentWorkflow
    from ..._models.incident_workflow_envelope import IncidentWorkflowEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[IncidentWorkflowEnvelope, IncidentWorkflow] = Operation(
    id="getIncidentWorkflow",
    method="GET",
    path="/incident_workflows/{id}",
    tag="Incident Workflows",
    module="incident_workflows.get_incident_workflow",
    package="pagerduty_rest",
    responses={
        201: "IncidentWorkflowEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        201: "incident_workflow",
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
) -> Response[IncidentWorkflowEnvelope]:
    """Returns one workflow with its steps in the order they run in.

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
) -> IncidentWorkflow:
    """Returns one workflow with its steps in the order they run in.

    - `GET /incident_workflows/{id}`, OAuth scope `incident_workflows.read`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
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
) -> Response[IncidentWorkflowEnvelope]:
    """Returns one workflow with its steps in the order they run in.

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
) -> IncidentWorkflow:
    """Returns one workflow with its steps in the order they run in.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
