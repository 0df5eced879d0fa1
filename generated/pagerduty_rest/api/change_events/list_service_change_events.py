"""Lists the changes that were reported for one service."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.change_event import ChangeEvent
    from ..._models.list_change_events_page import ListChangeEventsPage

from pagerduty_runtime.operation import Operation, Pagination, Window

OPERATION: Operation[ListChangeEventsPage, ListChangeEventsPage] = Operation(
    id="listServiceChangeEvents",
    method="GET",
    path="/services/{id}/change_events",
    tag="Change Events",
    module="change_events.list_service_change_events",
    package="pagerduty_rest",
    responses={
        200: "ListChangeEventsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    scopes=("services.read",),
    is_read_only=True,
    pagination=Pagination("offset", "change_events"),
    window=Window(
        time="timestamp",
        newest_first=True,
    ),
)


def _request(
    id: str,
    *,
    integration_ids: Sequence[str] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    since: datetime | str | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("integration_ids[]", integration_ids),
            ("limit", limit),
            ("offset", offset),
            ("since", since),
            ("team_ids[]", team_ids),
            ("total", total),
            ("until", until),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    integration_ids: Sequence[str] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    since: datetime | str | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
) -> Response[ListChangeEventsPage]:
    """Lists the changes that were reported for one service.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            integration_ids=integration_ids,
            limit=limit,
            offset=offset,
            since=since,
            team_ids=team_ids,
            total=total,
            until=until,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    integration_ids: Sequence[str] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    since: datetime | str | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
) -> ListChangeEventsPage:
    """Lists the changes that were reported for one service.

    - `GET /services/{id}/change_events`, OAuth scope `services.read`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.
    - `iterate` asks for a time with more than 10,000 records in parts.
    - Worth catching: `NotFound` (404).
    - Newest changes come first.

    Args:
        integration_ids: Only changes that came in through one of these integrations.
        since: Start of the time span, in UTC.
        team_ids: Only changes to services of these teams.
        until: End of the time span, in UTC.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            integration_ids=integration_ids,
            limit=limit,
            offset=offset,
            since=since,
            team_ids=team_ids,
            total=total,
            until=until,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    integration_ids: Sequence[str] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    since: datetime | str | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
) -> Response[ListChangeEventsPage]:
    """Lists the changes that were reported for one service.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            integration_ids=integration_ids,
            limit=limit,
            offset=offset,
            since=since,
            team_ids=team_ids,
            total=total,
            until=until,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    integration_ids: Sequence[str] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    since: datetime | str | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
) -> ListChangeEventsPage:
    """Lists the changes that were reported for one service.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            integration_ids=integration_ids,
            limit=limit,
            offset=offset,
            since=since,
            team_ids=team_ids,
            total=total,
            until=until,
        ),
    )


def iterate(
    id: str,
    *,
    client: ApiClient,
    integration_ids: Sequence[str] | None = None,
    limit: int | None = None,
    since: datetime | str | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[ChangeEvent]:
    """Lists the changes that were reported for one service.

    The entities of all pages of `GET /services/{id}/change_events`, each once; `limit` is the size of a page. Arguments
    are as for `sync`. `iterate` asks for a time with more than 10,000 records in parts.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end, and
    ValueError is raised for a since or until without a time zone.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            id,
            integration_ids=integration_ids,
            limit=limit,
            since=since,
            team_ids=team_ids,
            total=total,
            until=until,
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
    integration_ids: Sequence[str] | None = None,
    limit: int | None = None,
    since: datetime | str | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[ChangeEvent]:
    """Lists the changes that were reported for one service.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            id,
            integration_ids=integration_ids,
            limit=limit,
            since=since,
            team_ids=team_ids,
            total=total,
            until=until,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
