"""Lists the account's connections to all outside systems used in workflows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_workflow_integration_connections_page import ListWorkflowIntegrationConnectionsPage
    from ..._models.workflow_integration_connection import WorkflowIntegrationConnection

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[ListWorkflowIntegrationConnectionsPage, ListWorkflowIntegrationConnectionsPage] = Operation(
    id="listWorkflowIntegrationConnections",
    method="GET",
    path="/workflows/integrations/connections",
    tag="Workflow Integrations",
    module="workflow_integrations.list_workflow_integration_connections",
    package="pagerduty_rest",
    responses={
        200: "ListWorkflowIntegrationConnectionsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("workflow_integrations:connections.read",),
    is_read_only=True,
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
    client: ApiClient,
    cursor: str | None = None,
    limit: int | None = None,
    name: str | None = None,
) -> Response[ListWorkflowIntegrationConnectionsPage]:
    """Lists the account's connections to all outside systems used in workflows.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
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
    client: ApiClient,
    cursor: str | None = None,
    limit: int | None = None,
    name: str | None = None,
) -> ListWorkflowIntegrationConnectionsPage:
    """Lists the account's connections to all outside systems used in workflows.

    - `GET /workflows/integrations/connections`, OAuth scope `workflow_integrations:connections.read`.
    - One page; the next one by `cursor`; `iterate` reads them all.
    - Worth catching: `NotFound` (404).
    """
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
    client: ApiClient,
    cursor: str | None = None,
    limit: int | None = None,
    name: str | None = None,
) -> Response[ListWorkflowIntegrationConnectionsPage]:
    """Lists the account's connections to all outside systems used in workflows.

    Like `sync_detailed`, to be awaited.
    """
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
    client: ApiClient,
    cursor: str | None = None,
    limit: int | None = None,
    name: str | None = None,
) -> ListWorkflowIntegrationConnectionsPage:
    """Lists the account's connections to all outside systems used in workflows.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            cursor=cursor,
            limit=limit,
            name=name,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    limit: int | None = None,
    name: str | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[WorkflowIntegrationConnection]:
    """Lists the account's connections to all outside systems used in workflows.

    The entities of all pages of `GET /workflows/integrations/connections`, each once; `limit` is the size of a page.
    Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            limit=limit,
            name=name,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
    limit: int | None = None,
    name: str | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[WorkflowIntegrationConnection]:
    """Lists the account's connections to all outside systems used in workflows.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            limit=limit,
            name=name,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
