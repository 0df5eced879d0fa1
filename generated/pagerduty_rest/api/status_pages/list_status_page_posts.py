"""Lists the incidents and maintenance announced on a status page."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_status_page_posts_page import ListStatusPagePostsPage
    from ..._models.status_page_post import StatusPagePost

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListStatusPagePostsPage, ListStatusPagePostsPage] = Operation(
    id="listStatusPagePosts",
    method="GET",
    path="/status_pages/{id}/posts",
    tag="Status Pages",
    module="status_pages.list_status_page_posts",
    package="pagerduty_rest",
    responses={
        200: "ListStatusPagePostsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("status_pages.read",),
    is_read_only=True,
    list_field="posts",
)


def _request(
    id: str,
    *,
    post_type: Literal["incident", "maintenance"] | None = None,
    reviewed_status: Literal["approved", "not_reviewed"] | None = None,
    status: Sequence[str] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("post_type", post_type),
            ("reviewed_status", reviewed_status),
            ("status[]", status),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    post_type: Literal["incident", "maintenance"] | None = None,
    reviewed_status: Literal["approved", "not_reviewed"] | None = None,
    status: Sequence[str] | None = None,
) -> Response[ListStatusPagePostsPage]:
    """Lists the incidents and maintenance announced on a status page.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            post_type=post_type,
            reviewed_status=reviewed_status,
            status=status,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    post_type: Literal["incident", "maintenance"] | None = None,
    reviewed_status: Literal["approved", "not_reviewed"] | None = None,
    status: Sequence[str] | None = None,
) -> ListStatusPagePostsPage:
    """Lists the incidents and maintenance announced on a status page.

    - `GET /status_pages/{id}/posts`, OAuth scope `status_pages.read`.
    - Worth catching: `NotFound` (404).

    Args:
        status: Ids of statuses, as `client.status_pages.list_statuses` gives them.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            post_type=post_type,
            reviewed_status=reviewed_status,
            status=status,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    post_type: Literal["incident", "maintenance"] | None = None,
    reviewed_status: Literal["approved", "not_reviewed"] | None = None,
    status: Sequence[str] | None = None,
) -> Response[ListStatusPagePostsPage]:
    """Lists the incidents and maintenance announced on a status page.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            post_type=post_type,
            reviewed_status=reviewed_status,
            status=status,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    post_type: Literal["incident", "maintenance"] | None = None,
    reviewed_status: Literal["approved", "not_reviewed"] | None = None,
    status: Sequence[str] | None = None,
) -> ListStatusPagePostsPage:
    """Lists the incidents and maintenance announced on a status page.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            post_type=post_type,
            reviewed_status=reviewed_status,
            status=status,
        ),
    )


def iterate(
    id: str,
    *,
    client: ApiClient,
    post_type: Literal["incident", "maintenance"] | None = None,
    reviewed_status: Literal["approved", "not_reviewed"] | None = None,
    status: Sequence[str] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[StatusPagePost]:
    """Lists the incidents and maintenance announced on a status page.

    The entities of all pages of `GET /status_pages/{id}/posts`, each once. Arguments are as for `sync`.

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
            reviewed_status=reviewed_status,
            status=status,
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
    reviewed_status: Literal["approved", "not_reviewed"] | None = None,
    status: Sequence[str] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[StatusPagePost]:
    """Lists the incidents and maintenance announced on a status page.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            id,
            post_type=post_type,
            reviewed_status=reviewed_status,
            status=status,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
