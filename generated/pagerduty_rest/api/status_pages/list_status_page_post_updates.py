"""Lists what has been reported so far in a post on a status page."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_status_page_post_updates_page import ListStatusPagePostUpdatesPage
    from ..._models.status_page_post_update import StatusPagePostUpdate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListStatusPagePostUpdatesPage, ListStatusPagePostUpdatesPage] = Operation(
    id="listStatusPagePostUpdates",
    method="GET",
    path="/status_pages/{id}/posts/{post_id}/post_updates",
    tag="Status Pages",
    module="status_pages.list_status_page_post_updates",
    package="pagerduty_rest",
    responses={
        200: "ListStatusPagePostUpdatesPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("status_pages.read",),
    is_read_only=True,
    list_field="post_updates",
)


def _request(
    id: str,
    post_id: str,
    *,
    reviewed_status: Literal["approved", "not_reviewed"] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "post_id": post_id,
        },
        query=[
            ("reviewed_status", reviewed_status),
        ],
    )


def sync_detailed(
    id: str,
    post_id: str,
    *,
    client: ApiClient,
    reviewed_status: Literal["approved", "not_reviewed"] | None = None,
) -> Response[ListStatusPagePostUpdatesPage]:
    """Lists what has been reported so far in a post on a status page.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            post_id,
            reviewed_status=reviewed_status,
        ),
    )


def sync(
    id: str,
    post_id: str,
    *,
    client: ApiClient,
    reviewed_status: Literal["approved", "not_reviewed"] | None = None,
) -> ListStatusPagePostUpdatesPage:
    """Lists what has been reported so far in a post on a status page.

    - `GET /status_pages/{id}/posts/{post_id}/post_updates`, OAuth scope `status_pages.read`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
            post_id,
            reviewed_status=reviewed_status,
        ),
    )


async def asyncio_detailed(
    id: str,
    post_id: str,
    *,
    client: ApiClient,
    reviewed_status: Literal["approved", "not_reviewed"] | None = None,
) -> Response[ListStatusPagePostUpdatesPage]:
    """Lists what has been reported so far in a post on a status page.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            post_id,
            reviewed_status=reviewed_status,
        ),
    )


async def asyncio(
    id: str,
    post_id: str,
    *,
    client: ApiClient,
    reviewed_status: Literal["approved", "not_reviewed"] | None = None,
) -> ListStatusPagePostUpdatesPage:
    """Lists what has been reported so far in a post on a status page.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            post_id,
            reviewed_status=reviewed_status,
        ),
    )


def iterate(
    id: str,
    post_id: str,
    *,
    client: ApiClient,
    reviewed_status: Literal["approved", "not_reviewed"] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[StatusPagePostUpdate]:
    """Lists what has been reported so far in a post on a status page.

    The entities of all pages of `GET /status_pages/{id}/posts/{post_id}/post_updates`, each once. Arguments are as for
    `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            id,
            post_id,
            reviewed_status=reviewed_status,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    id: str,
    post_id: str,
    *,
    client: ApiClient,
    reviewed_status: Literal["approved", "not_reviewed"] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[StatusPagePostUpdate]:
    """Lists what has been reported so far in a post on a status page.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            id,
            post_id,
            reviewed_status=reviewed_status,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
