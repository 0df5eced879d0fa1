"""GET /workflows/integrations/connections"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.list_workflow_integration_connections_page import ListWorkflowIntegrationConnectionsPage
    from ...types import Response

from ..._operation import Operation, Pagination

OPERATION: Operation[ListWorkflowIntegrationConnectionsPage, ListWorkflowIntegrationConnectionsPage] = Operation(
    id="listWorkflowIntegrationConnections",
    method="GET",
    path="/workflows/integrations/connections",
    tag="Workflow Integrations",
    module="workflow_integrations.list_workflow_integration_connections",
    responses={
        200: "ListWorkflowIntegrationConnectionsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("workflow_integrations:connections.read",),
    pagination=Pagination("cursor", "connections"),
)


def _request(
    *,
    cursor: str | None = None,
    limit: int | None = None,
    name: str | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("cursor", cursor),
            ("limit", limit),
            ("name", name),
        ],
    )


def sync_detailed(
    *,
    client: Client,
    cursor: str | None = None,
    limit: int | None = None,
    name: str | None = None,
) -> Response[ListWorkflowIntegrationConnectionsPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            cursor=cursor,
            limit=limit,
            name=name,
        ),
    )


def sync(
    *,
    client: Client,
    cursor: str | None = None,
    limit: int | None = None,
    name: str | None = None,
) -> ListWorkflowIntegrationConnectionsPage:
    """GET /workflows/integrations/connections"""
    return OPERATION.call(
        client,
        _request(
            cursor=cursor,
            limit=limit,
            name=name,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    cursor: str | None = None,
    limit: int | None = None,
    name: str | None = None,
) -> Response[ListWorkflowIntegrationConnectionsPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            cursor=cursor,
            limit=limit,
            name=name,
        ),
    )


async def asyncio(
    *,
    client: Client,
    cursor: str | None = None,
    limit: int | None = None,
    name: str | None = None,
) -> ListWorkflowIntegrationConnectionsPage:
    """GET /workflows/integrations/connections"""
    return await OPERATION.acall(
        client,
        _request(
            cursor=cursor,
            limit=limit,
            name=name,
        ),
    )
