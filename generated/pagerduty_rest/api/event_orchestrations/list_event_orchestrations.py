"""Lists the account's event orchestrations, which sort and route incoming events."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_event_orchestrations_page import ListEventOrchestrationsPage
    from ..._models.list_event_orchestrations_page_orchestration import ListEventOrchestrationsPageOrchestration

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[ListEventOrchestrationsPage, ListEventOrchestrationsPage] = Operation(
    id="listEventOrchestrations",
    method="GET",
    path="/event_orchestrations",
    tag="Event Orchestrations",
    module="event_orchestrations.list_event_orchestrations",
    package="pagerduty_rest",
    responses={
        200: "ListEventOrchestrationsPage",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    scopes=("event_orchestrations.read",),
    is_read_only=True,
    pagination=Pagination("offset", "orchestrations"),
)


def _request(
    *,
    limit: int | None = None,
    offset: int | None = None,
    sort_by: Literal["name:asc", "name:desc", "routes:asc", "routes:desc", "created_at:asc", "created_at:desc"]
    | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("limit", limit),
            ("offset", offset),
            ("sort_by", sort_by),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    sort_by: Literal["name:asc", "name:desc", "routes:asc", "routes:desc", "created_at:asc", "created_at:desc"]
    | None = None,
) -> Response[ListEventOrchestrationsPage]:
    """Lists the account's event orchestrations, which sort and route incoming events.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            limit=limit,
            offset=offset,
            sort_by=sort_by,
        ),
    )


def sync(
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    sort_by: Literal["name:asc", "name:desc", "routes:asc", "routes:desc", "created_at:asc", "created_at:desc"]
    | None = None,
) -> ListEventOrchestrationsPage:
    """Lists the account's event orchestrations, which sort and route incoming events.

    - `GET /event_orchestrations`, OAuth scope `event_orchestrations.read`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.
    - Worth catching: `NotFound` (404).
    - Integrations are not included here.

    Args:
        sort_by: name:asc by default; routes is the number of services that the orchestration routes to.
    """
    return OPERATION.call(
        client,
        _request(
            limit=limit,
            offset=offset,
            sort_by=sort_by,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    sort_by: Literal["name:asc", "name:desc", "routes:asc", "routes:desc", "created_at:asc", "created_at:desc"]
    | None = None,
) -> Response[ListEventOrchestrationsPage]:
    """Lists the account's event orchestrations, which sort and route incoming events.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            limit=limit,
            offset=offset,
            sort_by=sort_by,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    sort_by: Literal["name:asc", "name:desc", "routes:asc", "routes:desc", "created_at:asc", "created_at:desc"]
    | None = None,
) -> ListEventOrchestrationsPage:
    """Lists the account's event orchestrations, which sort and route incoming events.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            limit=limit,
            offset=offset,
            sort_by=sort_by,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    limit: int | None = None,
    sort_by: Literal["name:asc", "name:desc", "routes:asc", "routes:desc", "created_at:asc", "created_at:desc"]
    | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[ListEventOrchestrationsPageOrchestration]:
    """Lists the account's event orchestrations, which sort and route incoming events.

    The entities of all pages of `GET /event_orchestrations`, each once; `limit` is the size of a page. Arguments are as
    for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            limit=limit,
            sort_by=sort_by,
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
    sort_by: Literal["name:asc", "name:desc", "routes:asc", "routes:desc", "created_at:asc", "created_at:desc"]
    | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[ListEventOrchestrationsPageOrchestration]:
    """Lists the account's event orchestrations, which sort and route incoming events.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            limit=limit,
            sort_by=sort_by,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
