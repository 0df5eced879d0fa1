"""Lists the overrides of a v3 schedule in a time span."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_overrides_page import ListOverridesPage
    from ..._models.override_shift import OverrideShift

from pagerduty_runtime.operation import Operation, Pagination, Window

OPERATION: Operation[ListOverridesPage, ListOverridesPage] = Operation(
    id="listOverrides",
    method="GET",
    path="/v3/schedules/{id}/overrides",
    tag="Schedules_v3",
    module="schedules_v3.list_overrides",
    package="pagerduty_rest",
    responses={
        200: "ListOverridesPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    is_read_only=True,
    pagination=Pagination("offset", "overrides"),
    window=Window(),
)


def _request(
    id: str,
    *,
    since: datetime | str,
    until: datetime | str,
    limit: int | None = None,
    offset: int | None = None,
    overflow: bool | None = None,
    time_zone: str | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("since", since),
            ("until", until),
            ("limit", limit),
            ("offset", offset),
            ("overflow", overflow),
            ("time_zone", time_zone),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    since: datetime | str,
    until: datetime | str,
    limit: int | None = None,
    offset: int | None = None,
    overflow: bool | None = None,
    time_zone: str | None = None,
) -> Response[ListOverridesPage]:
    """Lists the overrides of a v3 schedule in a time span.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            since=since,
            until=until,
            limit=limit,
            offset=offset,
            overflow=overflow,
            time_zone=time_zone,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    since: datetime | str,
    until: datetime | str,
    limit: int | None = None,
    offset: int | None = None,
    overflow: bool | None = None,
    time_zone: str | None = None,
) -> ListOverridesPage:
    """Lists the overrides of a v3 schedule in a time span.

    - `GET /v3/schedules/{id}/overrides`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.
    - `iterate` asks for a time with more than 10,000 records in parts.
    - Worth catching: `NotFound` (404).

    Args:
        limit: From 1 to 100; 25 by default.
        overflow: True keeps overrides whole that reach beyond the time span; by default they are cut off at its ends.
        time_zone: Zone, by its IANA name, in which times are given.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            since=since,
            until=until,
            limit=limit,
            offset=offset,
            overflow=overflow,
            time_zone=time_zone,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    since: datetime | str,
    until: datetime | str,
    limit: int | None = None,
    offset: int | None = None,
    overflow: bool | None = None,
    time_zone: str | None = None,
) -> Response[ListOverridesPage]:
    """Lists the overrides of a v3 schedule in a time span.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            since=since,
            until=until,
            limit=limit,
            offset=offset,
            overflow=overflow,
            time_zone=time_zone,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    since: datetime | str,
    until: datetime | str,
    limit: int | None = None,
    offset: int | None = None,
    overflow: bool | None = None,
    time_zone: str | None = None,
) -> ListOverridesPage:
    """Lists the overrides of a v3 schedule in a time span.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            since=since,
            until=until,
            limit=limit,
            offset=offset,
            overflow=overflow,
            time_zone=time_zone,
        ),
    )


def iterate(
    id: str,
    *,
    client: ApiClient,
    since: datetime | str,
    until: datetime | str,
    limit: int | None = None,
    overflow: bool | None = None,
    time_zone: str | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[OverrideShift]:
    """Lists the overrides of a v3 schedule in a time span.

    The entities of all pages of `GET /v3/schedules/{id}/overrides`, each once; `limit` is the size of a page. Arguments
    are as for `sync`. `iterate` asks for a time with more than 10,000 records in parts.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            id,
            since=since,
            until=until,
            limit=limit,
            overflow=overflow,
            time_zone=time_zone,
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
    since: datetime | str,
    until: datetime | str,
    limit: int | None = None,
    overflow: bool | None = None,
    time_zone: str | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[OverrideShift]:
    """Lists the overrides of a v3 schedule in a time span.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            id,
            since=since,
            until=until,
            limit=limit,
            overflow=overflow,
            time_zone=time_zone,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
