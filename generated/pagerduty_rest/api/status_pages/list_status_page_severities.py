"""Lists the severities that a post on a status page can have."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_status_page_severities_page import ListStatusPageSeveritiesPage
    from ..._models.status_page_severity import StatusPageSeverity

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListStatusPageSeveritiesPage, ListStatusPageSeveritiesPage] = Operation(
    id="listStatusPageSeverities",
    method="GET",
    path="/status_pages/{id}/severities",
    tag="Status Pages",
    module="status_pages.list_status_page_severities",
    package="pagerduty_rest",
    responses={
        200: "ListStatusPageSeveritiesPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("status_pages.read",),
    is_read_only=True,
    list_field="severities",
)


def _request(
    id: str,
    *,
    post_type: Literal["incident", "maintenance"] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("post_type", post_type),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    post_type: Literal["incident", "maintenance"] | None = None,
) -> Response[ListStatusPageSeveritiesPage]:
    """Lists the severities that a post on a status page can have.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            post_type=post_type,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    post_type: Literal["incident", "maintenance"] | None = None,
) -> ListStatusPageSeveritiesPage:
    """Lists the severities that a post on a status page can have.

    - `GET /status_pages/{id}/severities`, OAuth scope `status_pages.read`.
    - Worth catching: `NotFound` (404).

    Args:
        post_type: Only those for incidents or only those for maintenance; both when left out.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            post_type=post_type,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    post_type: Literal["incident", "maintenance"] | None = None,
) -> Response[ListStatusPageSeveritiesPage]:
    """Lists the severities that a post on a status page can have.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            post_type=post_type,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    post_type: Literal["incident", "maintenance"] | None = None,
) -> ListStatusPageSeveritiesPage:
    """Lists the severities that a post on a status page can have.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            post_type=post_type,
        ),
    )


def iterate(
    id: str,
    *,
    client: ApiClient,
    post_type: Literal["incident", "maintenance"] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[StatusPageSeverity]:
    """Lists the severities that a post on a status page can have.

    The entities of all pages of `GET /status_pages/{id}/severities`, each once. Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            id,
            post_type=post_type,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    id: str,
    *,
    client: ApiClient,
    post_type: Literal["incident", "maintenance"] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[StatusPageSeverity]:
    """Lists the severities that a post on a status page can have.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            id,
            post_type=post_type,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
