"""Lists the labels by which the account groups users, teams and escalation policies."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_tags_page import ListTagsPage
    from ..._models.tag import Tag

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[ListTagsPage, ListTagsPage] = Operation(
    id="listTags",
    method="GET",
    path="/tags",
    tag="Tags",
    module="tags.list_tags",
    package="pagerduty_rest",
    responses={
        200: "ListTagsPage",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("tags.read",),
    is_read_only=True,
    pagination=Pagination("offset", "tags"),
)


def _request(
    *,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    total: bool | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("limit", limit),
            ("offset", offset),
            ("query", query),
            ("total", total),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    total: bool | None = None,
) -> Response[ListTagsPage]:
    """Lists the labels by which the account groups users, teams and escalation policies.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            limit=limit,
            offset=offset,
            query=query,
            total=total,
        ),
    )


def sync(
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    total: bool | None = None,
) -> ListTagsPage:
    """Lists the labels by which the account groups users, teams and escalation policies.

    - `GET /tags`, OAuth scope `tags.read`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.

    Args:
        query: Text to match against the labels.
    """
    return OPERATION.call(
        client,
        _request(
            limit=limit,
            offset=offset,
            query=query,
            total=total,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    total: bool | None = None,
) -> Response[ListTagsPage]:
    """Lists the labels by which the account groups users, teams and escalation policies.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            limit=limit,
            offset=offset,
            query=query,
            total=total,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    total: bool | None = None,
) -> ListTagsPage:
    """Lists the labels by which the account groups users, teams and escalation policies.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            limit=limit,
            offset=offset,
            query=query,
            total=total,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    limit: int | None = None,
    query: str | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[Tag]:
    """Lists the labels by which the account groups users, teams and escalation policies.

    The entities of all pages of `GET /tags`, each once; `limit` is the size of a page. Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            limit=limit,
            query=query,
            total=total,
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
    query: str | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[Tag]:
    """Lists the labels by which the account groups users, teams and escalation policies.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            limit=limit,
            query=query,
            total=total,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
