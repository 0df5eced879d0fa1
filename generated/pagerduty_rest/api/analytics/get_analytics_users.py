"""Lists users with facts of their set-up: role, last sign-in, ways to be notified, schedules."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.analytics_raw_user import AnalyticsRawUser
    from ..._models.analytics_user_filter_input import AnalyticsUserFilterInput
    from ..._models.get_analytics_users_page import GetAnalyticsUsersPage

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[GetAnalyticsUsersPage, GetAnalyticsUsersPage] = Operation(
    id="getAnalyticsUsers",
    method="POST",
    path="/analytics/raw/users",
    tag="Analytics",
    module="analytics.get_analytics_users",
    package="pagerduty_rest",
    responses={
        200: "GetAnalyticsUsersPage",
        400: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="AnalyticsUserFilterInput",
    body_media=("application/json",),
    scopes=("analytics.write",),
    is_read_only=True,
    pagination=Pagination("starting_after", "data"),
)


def _request(
    *,
    body: AnalyticsUserFilterInput | Mapping[str, Any] | None = None,
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: AnalyticsUserFilterInput | Mapping[str, Any] | None = None,
) -> Response[GetAnalyticsUsersPage]:
    """Lists users with facts of their set-up: role, last sign-in, ways to be notified, schedules.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            body=body,
        ),
    )


def sync(
    *,
    client: ApiClient,
    body: AnalyticsUserFilterInput | Mapping[str, Any] | None = None,
) -> GetAnalyticsUsersPage:
    """Lists users with facts of their set-up: role, last sign-in, ways to be notified, schedules.

    - `POST /analytics/raw/users`, OAuth scope `analytics.write`.
    - One page; the next one by `starting_after` in the body; `iterate` reads them all.

    Args:
        body:
            filters: created_at_start and created_at_end limit by the creation of the user.
            limit: 1000 by default.
            order: desc by default.
            order_by: user_id by default.
    """
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    body: AnalyticsUserFilterInput | Mapping[str, Any] | None = None,
) -> Response[GetAnalyticsUsersPage]:
    """Lists users with facts of their set-up: role, last sign-in, ways to be notified, schedules.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    body: AnalyticsUserFilterInput | Mapping[str, Any] | None = None,
) -> GetAnalyticsUsersPage:
    """Lists users with facts of their set-up: role, last sign-in, ways to be notified, schedules.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    body: AnalyticsUserFilterInput | Mapping[str, Any] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[AnalyticsRawUser]:
    """Lists users with facts of their set-up: role, last sign-in, ways to be notified, schedules.

    The entities of all pages of `POST /analytics/raw/users`, each once; `limit` is the size of a page. Arguments are as
    for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            body=body,
        ),
        1000,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
    body: AnalyticsUserFilterInput | Mapping[str, Any] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[AnalyticsRawUser]:
    """Lists users with facts of their set-up: role, last sign-in, ways to be notified, schedules.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            body=body,
        ),
        1000,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
