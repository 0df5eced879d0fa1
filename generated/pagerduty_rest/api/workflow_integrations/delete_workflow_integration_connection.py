"""Deletes a connection and its stored credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteWorkflowIntegrationConnection",
    method="DELETE",
    path="/workflows/integrations/{integration_id}/connections/{id}",
    tag="Workflow Integrations",
    module="workflow_integrations.delete_workflow_integration_connection",
    package="pagerduty_rest",
    responses={
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("workflow_integrations:connections.write",),
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
) -> Response[None]:
    """Deletes a connection and its stored credentials.

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
) -> None:
    """Deletes a connection and its stored credentials.

    - `DELETE /workflows/integrations/{integration_id}/connections/{id}`, OAuth scope
      `workflow_integrations:connections.write`.
    - Worth catching: `NotFound` (404).
    - Workflow actions that use it can no longer reach the outside system.
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
) -> Response[None]:
    """Deletes a connection and its stored credentials.

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
) -> None:
    """Deletes a connection and its stored credentials.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            integration_id,
            id,
        ),
    )
