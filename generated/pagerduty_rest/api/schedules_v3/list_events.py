"""Lists the events of a rotation, from which its shifts come."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.event import Event
    from ..._models.list_events_page import ListEventsPage

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[ListEventsPage, ListEventsPage] = Operation(
    id="listEvents",
    method="GET",
    path="/v3/schedules/{id}/rotations/{rotation_id}/events",
    tag="Schedules_v3",
    module="schedules_v3.list_events",
    package="pagerduty_rest",
    responses={
        200: "ListEventsPage",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    is_read_only=True,
    pagination=Pagination("offset", "events"),
)


def _request(
    id: str,
    rotation_id: str,
    *,
    limit: int | None = None,
    offset: int | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "rotation_id": rotation_id,
        },
        query=[
            ("limit", limit),
            ("offset", offset),
        ],
    )


def sync_detailed(
    id: str,
    rotation_id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[ListEventsPage]:
    """Lists the events of a rotation, from which its shifts come.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            rotation_id,
            limit=limit,
            offset=offset,
        ),
    )


def sync(
    id: str,
    rotation_id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
) -> ListEventsPage:
    """Lists the events of a rotation, from which its shifts come.

    - `GET /v3/schedules/{id}/rotations/{rotation_id}/events`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.
    - Worth catching: `NotFound` (404).

    Args:
        limit: From 1 to 100; 25 by default.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            rotation_id,
            limit=limit,
            offset=offset,
        ),
    )


async def asyncio_detailed(
    id: str,
    rotation_id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[ListEventsPage]:
    """Lists the events of a rotation, from which its shifts come.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            rotation_id,
            limit=limit,
            offset=offset,
        ),
    )


async def asyncio(
    id: str,
    rotation_id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
) -> ListEventsPage:
    """Lists the events of a rotation, from which its shifts come.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            rotation_id,
            limit=limit,
            offset=offset,
        ),
    )


def iterate(
    id: str,
    rotation_id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[Event]:
    """Lists the events of a rotation, from which its shifts come.

    The entities of all pages of `GET /v3/schedules/{id}/rotations/{rotation_id}/events`, each once; `limit` is the size
    of a page. Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            id,
            rotation_id,
            limit=limit,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    id: str,
    rotation_id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[Event]:
    """Lists the events of a rotation, from which its shifts come.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            id,
            rotation_id,
            limit=limit,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
