"""Lists the rotations of a v3 schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_rotations_page import ListRotationsPage
    from ..._models.rotation import Rotation

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[ListRotationsPage, ListRotationsPage] = Operation(
    id="listRotations",
    method="GET",
    path="/v3/schedules/{id}/rotations",
    tag="Schedules_v3",
    module="schedules_v3.list_rotations",
    package="pagerduty_rest",
    responses={
        200: "ListRotationsPage",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    is_read_only=True,
    pagination=Pagination("offset", "rotations"),
)


def _request(
    id: str,
    *,
    limit: int | None = None,
    offset: int | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("limit", limit),
            ("offset", offset),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[ListRotationsPage]:
    """Lists the rotations of a v3 schedule.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            limit=limit,
            offset=offset,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
) -> ListRotationsPage:
    """Lists the rotations of a v3 schedule.

    - `GET /v3/schedules/{id}/rotations`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.
    - Worth catching: `NotFound` (404).

    Args:
        limit: From 1 to 100; 25 by default.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            limit=limit,
            offset=offset,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[ListRotationsPage]:
    """Lists the rotations of a v3 schedule.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            limit=limit,
            offset=offset,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
) -> ListRotationsPage:
    """Lists the rotations of a v3 schedule.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            limit=limit,
            offset=offset,
        ),
    )


def iterate(
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[Rotation]:
    """Lists the rotations of a v3 schedule.

    The entities of all pages of `GET /v3/schedules/{id}/rotations`, each once; `limit` is the size of a page. Arguments
    are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            id,
            limit=limit,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[Rotation]:
    """Lists the rotations of a v3 schedule.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            id,
            limit=limit,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
