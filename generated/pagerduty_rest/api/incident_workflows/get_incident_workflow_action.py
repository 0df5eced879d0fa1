"""Returns one kind of workflow step with the inputs it takes and the outputs it gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_incident_workflow_action_envelope import GetIncidentWorkflowActionEnvelope
    from ..._models.incident_workflow_action import IncidentWorkflowAction

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetIncidentWorkflowActionEnvelope, IncidentWorkflowAction] = Operation(
    id="getIncidentWorkflowAction",
    method="GET",
    path="/incident_workflows/actions/{id}",
    tag="Incident Workflows",
    module="incident_workflows.get_incident_workflow_action",
    package="pagerduty_rest",
    responses={
        200: "GetIncidentWorkflowActionEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "action",
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
) -> Response[GetIncidentWorkflowActionEnvelope]:
    """Returns one kind of workflow step with the inputs it takes and the outputs it gives.

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
) -> IncidentWorkflowAction:
    """Returns one kind of workflow step with the inputs it takes and the outputs it gives.

    - `GET /incident_workflows/actions/{id}`, OAuth scope `incident_workflows.read`.
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
) -> Response[GetIncidentWorkflowActionEnvelope]:
    """Returns one kind of workflow step with the inputs it takes and the outputs it gives.

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
) -> IncidentWorkflowAction:
    """Returns one kind of workflow step with the inputs it takes and the outputs it gives.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
