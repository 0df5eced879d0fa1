"""Gets one connection of workflows to an outside system, with its health."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.workflow_integration_connection import WorkflowIntegrationConnection

from pagerduty_runtime.operation import Operation

OPERATION: Operation[WorkflowIntegrationConnection, WorkflowIntegrationConnection] = Operation(
    id="getWorkflowIntegrationConnection",
    method="GET",
    path="/workflows/integrations/{integration_id}/connections/{id}",
    tag="Workflow Integrations",
    module="workflow_integrations.get_workflow_integration_connection",
    package="pagerduty_rest",
    responses={
        200: "WorkflowIntegrationConnection",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("workflow_integrations:connections.read",),
    is_read_only=True,
)


def _request(
    integration_id: str,
    id: str,
) -> Request:
    return OPERATION.request(
        path={
            "integration_id": integration_id,
            "id": id,
        },
    )


def sync_detailed(
    integration_id: str,
    id: str,
    *,
    client: ApiClient,
) -> Response[WorkflowIntegrationConnection]:
    """Gets one connection of workflows to an outside system, with its health.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            integration_id,
            id,
        ),
    )


def sync(
    integration_id: str,
    id: str,
    *,
    client: ApiClient,
) -> WorkflowIntegrationConnection:
    """Gets one connection of workflows to an outside system, with its health.

    - `GET /workflows/integrations/{integration_id}/connections/{id}`, OAuth scope
      `workflow_integrations:connections.read`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            integration_id,
            id,
        ),
    )


async def asyncio_detailed(
    integration_id: str,
    id: str,
    *,
    client: ApiClient,
) -> Response[WorkflowIntegrationConnection]:
    """Gets one connection of workflows to an outside system, with its health.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            integration_id,
            id,
        ),
    )


async def asyncio(
    integration_id: str,
    id: str,
    *,
    client: ApiClient,
) -> WorkflowIntegrationConnection:
    """Gets one connection of workflows to an outside system, with its health.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            integration_id,
            id,
        ),
    )
