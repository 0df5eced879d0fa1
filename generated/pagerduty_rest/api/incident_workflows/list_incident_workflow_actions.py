"""Lists the kinds of step that workflows can be made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.incident_workflow_action import IncidentWorkflowAction
    from ..._models.list_incident_workflow_actions_page import ListIncidentWorkflowActionsPage

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[ListIncidentWorkflowActionsPage, ListIncidentWorkflowActionsPage] = Operation(
    id="listIncidentWorkflowActions",
    method="GET",
    path="/incident_workflows/actions",
    tag="Incident Workflows",
    module="incident_workflows.list_incident_workflow_actions",
    package="pagerduty_rest",
    responses={
        200: "ListIncidentWorkflowActionsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("incident_workflows.read",),
    is_read_only=True,
    pagination=Pagination("cursor", "actions"),
)


def _request(
    *,
    cursor: str | None = None,
    keyword: str | None = None,
    limit: int | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("cursor", cursor),
            ("keyword", keyword),
            ("limit", limit),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    cursor: str | None = None,
    keyword: str | None = None,
    limit: int | None = None,
) -> Response[ListIncidentWorkflowActionsPage]:
    """Lists the kinds of step that workflows can be made of.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            cursor=cursor,
            keyword=keyword,
            limit=limit,
        ),
    )


def sync(
    *,
    client: ApiClient,
    cursor: str | None = None,
    keyword: str | None = None,
    limit: int | None = None,
) -> ListIncidentWorkflowActionsPage:
    """Lists the kinds of step that workflows can be made of.

    - `GET /incident_workflows/actions`, OAuth scope `incident_workflows.read`.
    - One page; the next one by `cursor`; `iterate` reads them all.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability).

    Args:
        keyword: Only actions that carry this keyword.
    """
    return OPERATION.call(
        client,
        _request(
            cursor=cursor,
            keyword=keyword,
            limit=limit,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    cursor: str | None = None,
    keyword: str | None = None,
    limit: int | None = None,
) -> Response[ListIncidentWorkflowActionsPage]:
    """Lists the kinds of step that workflows can be made of.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            cursor=cursor,
            keyword=keyword,
            limit=limit,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    cursor: str | None = None,
    keyword: str | None = None,
    limit: int | None = None,
) -> ListIncidentWorkflowActionsPage:
    """Lists the kinds of step that workflows can be made of.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            cursor=cursor,
            keyword=keyword,
            limit=limit,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    keyword: str | None = None,
    limit: int | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[IncidentWorkflowAction]:
    """Lists the kinds of step that workflows can be made of.

    The entities of all pages of `GET /incident_workflows/actions`, each once; `limit` is the size of a page. Arguments
    are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            keyword=keyword,
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
    keyword: str | None = None,
    limit: int | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[IncidentWorkflowAction]:
    """Lists the kinds of step that workflows can be made of.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            keyword=keyword,
            limit=limit,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
