"""Lists the users who are on call in a schedule during a time span."""

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

    from ..._models.list_schedule_users_page import ListScheduleUsersPage
    from ..._models.user import User

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListScheduleUsersPage, ListScheduleUsersPage] = Operation(
    id="listScheduleUsers",
    method="GET",
    path="/schedules/{id}/users",
    tag="Schedules",
    module="schedules.list_schedule_users",
    package="pagerduty_rest",
    responses={
        200: "ListScheduleUsersPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("users.read",),
    is_read_only=True,
    list_field="users",
)


def _request(
    id: str,
    *,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("since", since),
            ("until", until),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Response[ListScheduleUsersPage]:
    """Lists the users who are on call in a schedule during a time span.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            since=since,
            until=until,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> ListScheduleUsersPage:
    """Lists the users who are on call in a schedule during a time span.

    - `GET /schedules/{id}/users`, OAuth scope `users.read`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
            since=since,
            until=until,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Response[ListScheduleUsersPage]:
    """Lists the users who are on call in a schedule during a time span.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            since=since,
            until=until,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> ListScheduleUsersPage:
    """Lists the users who are on call in a schedule during a time span.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            since=since,
            until=until,
        ),
    )


def iterate(
    id: str,
    *,
    client: ApiClient,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[User]:
    """Lists the users who are on call in a schedule during a time span.

    The entities of all pages of `GET /schedules/{id}/users`, each once. Arguments are as for `sync`.

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
    since: datetime | str | None = None,
    until: datetime | str | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[User]:
    """Lists the users who are on call in a schedule during a time span.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            id,
            since=since,
            until=until,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
