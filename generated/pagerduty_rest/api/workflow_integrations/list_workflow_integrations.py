"""GET /workflows/integrations"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.list_workflow_integrations_page import ListWorkflowIntegrationsPage
    from ...models.workflow_integration import WorkflowIntegration
    from ...types import Response

from collections.abc import AsyncIterator, Iterator

from ..._operation import Operation, Pagination
from ..._pages import aiterate as _aiterate
from ..._pages import iterate as _iterate

OPERATION: Operation[ListWorkflowIntegrationsPage, ListWorkflowIntegrationsPage] = Operation(
    id="listWorkflowIntegrations",
    method="GET",
    path="/workflows/integrations",
    tag="Workflow Integrations",
    module="workflow_integrations.list_workflow_integrations",
    responses={
        200: "ListWorkflowIntegrationsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("workflow_integrations.read",),
    pagination=Pagination("cursor", "integrations"),
)


def _request(
    *,
    cursor: str | None = None,
    include_deprecated: bool | None = None,
    limit: int | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("cursor", cursor),
            ("include_deprecated", include_deprecated),
            ("limit", limit),
        ],
    )


def sync_detailed(
    *,
    client: Client,
    cursor: str | None = None,
    include_deprecated: bool | None = None,
    limit: int | None = None,
) -> Response[ListWorkflowIntegrationsPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            cursor=cursor,
            include_deprecated=include_deprecated,
            limit=limit,
        ),
    )


def sync(
    *,
    client: Client,
    cursor: str | None = None,
    include_deprecated: bool | None = None,
    limit: int | None = None,
) -> ListWorkflowIntegrationsPage:
    """GET /workflows/integrations"""
    return OPERATION.call(
        client,
        _request(
            cursor=cursor,
            include_deprecated=include_deprecated,
            limit=limit,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    cursor: str | None = None,
    include_deprecated: bool | None = None,
    limit: int | None = None,
) -> Response[ListWorkflowIntegrationsPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            cursor=cursor,
            include_deprecated=include_deprecated,
            limit=limit,
        ),
    )


async def asyncio(
    *,
    client: Client,
    cursor: str | None = None,
    include_deprecated: bool | None = None,
    limit: int | None = None,
) -> ListWorkflowIntegrationsPage:
    """GET /workflows/integrations"""
    return await OPERATION.acall(
        client,
        _request(
            cursor=cursor,
            include_deprecated=include_deprecated,
            limit=limit,
        ),
    )


def iterate(
    *,
    client: Client,
    include_deprecated: bool | None = None,
    limit: int | None = None,
) -> Iterator[WorkflowIntegration]:
    """The entities of all pages of GET /workflows/integrations, each once; `limit` is the size of a page.

    Raises IncompleteResults where the list cannot be read to its end.
    """
    entities: Iterator[WorkflowIntegration] = _iterate(
        client,
        _request(
            include_deprecated=include_deprecated,
            limit=limit,
        ),
        limit if limit is not None else 100,
    )
    return entities


def aiterate(
    *,
    client: Client,
    include_deprecated: bool | None = None,
    limit: int | None = None,
) -> AsyncIterator[WorkflowIntegration]:
    """Like `iterate`, for `async for`."""
    entities: AsyncIterator[WorkflowIntegration] = _aiterate(
        client,
        _request(
            include_deprecated=include_deprecated,
            limit=limit,
        ),
        limit if limit is not None else 100,
    )
    return entities
