"""Lists the outside systems that workflow actions can work with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_workflow_integrations_page import ListWorkflowIntegrationsPage
    from ..._models.workflow_integration import WorkflowIntegration

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[ListWorkflowIntegrationsPage, ListWorkflowIntegrationsPage] = Operation(
    id="listWorkflowIntegrations",
    method="GET",
    path="/workflows/integrations",
    tag="Workflow Integrations",
    module="workflow_integrations.list_workflow_integrations",
    package="pagerduty_rest",
    responses={
        200: "ListWorkflowIntegrationsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("workflow_integrations.read",),
    is_read_only=True,
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
    client: ApiClient,
    cursor: str | None = None,
    include_deprecated: bool | None = None,
    limit: int | None = None,
) -> Response[ListWorkflowIntegrationsPage]:
    """Lists the outside systems that workflow actions can work with.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
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
    client: ApiClient,
    cursor: str | None = None,
    include_deprecated: bool | None = None,
    limit: int | None = None,
) -> ListWorkflowIntegrationsPage:
    """Lists the outside systems that workflow actions can work with.

    - `GET /workflows/integrations`, OAuth scope `workflow_integrations.read`.
    - One page; the next one by `cursor`; `iterate` reads them all.
    - Worth catching: `NotFound` (404).

    Args:
        include_deprecated: True to list integrations that PagerDuty has deprecated as well.
    """
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
    client: ApiClient,
    cursor: str | None = None,
    include_deprecated: bool | None = None,
    limit: int | None = None,
) -> Response[ListWorkflowIntegrationsPage]:
    """Lists the outside systems that workflow actions can work with.

    Like `sync_detailed`, to be awaited.
    """
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
    client: ApiClient,
    cursor: str | None = None,
    include_deprecated: bool | None = None,
    limit: int | None = None,
) -> ListWorkflowIntegrationsPage:
    """Lists the outside systems that workflow actions can work with.

    Like `sync`, to be awaited.
    """
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
    client: ApiClient,
    include_deprecated: bool | None = None,
    limit: int | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[WorkflowIntegration]:
    """Lists the outside systems that workflow actions can work with.

    The entities of all pages of `GET /workflows/integrations`, each once; `limit` is the size of a page. Arguments are
    as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            include_deprecated=include_deprecated,
            limit=limit,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
    include_deprecated: bool | None = None,
    limit: int | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[WorkflowIntegration]:
    """Lists the outside systems that workflow actions can work with.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            include_deprecated=include_deprecated,
            limit=limit,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
