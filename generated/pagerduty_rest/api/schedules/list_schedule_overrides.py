"""Lists the overrides of a schedule in a time span."""

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

    from ..._models.list_schedule_overrides_page import ListScheduleOverridesPage
    from ..._models.override import Override

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListScheduleOverridesPage, ListScheduleOverridesPage] = Operation(
    id="listScheduleOverrides",
    method="GET",
    path="/schedules/{id}/overrides",
    tag="Schedules",
    module="schedules.list_schedule_overrides",
    package="pagerduty_rest",
    responses={
        201: "ListScheduleOverridesPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("schedules.read",),
    is_read_only=True,
    list_field="overrides",
)


def _request(
    id: str,
    *,
    since: datetime | str,
    until: datetime | str,
    editable: bool | None = None,
    overflow: bool | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("since", since),
            ("until", until),
            ("editable", editable),
            ("overflow", overflow),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    since: datetime | str,
    until: datetime | str,
    editable: bool | None = None,
    overflow: bool | None = None,
) -> Response[ListScheduleOverridesPage]:
    """Lists the overrides of a schedule in a time span.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            since=since,
            until=until,
            editable=editable,
            overflow=overflow,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    since: datetime | str,
    until: datetime | str,
    editable: bool | None = None,
    overflow: bool | None = None,
) -> ListScheduleOverridesPage:
    """Lists the overrides of a schedule in a time span.

    - `GET /schedules/{id}/overrides`, OAuth scope `schedules.read`.
    - Worth catching: `NotFound` (404).

    Args:
        editable: True leaves only those that can still be changed, so none in the past.
        overflow: True keeps overrides whole that reach beyond the time span; by default they are cut off at its ends.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            since=since,
            until=until,
            editable=editable,
            overflow=overflow,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    since: datetime | str,
    until: datetime | str,
    editable: bool | None = None,
    overflow: bool | None = None,
) -> Response[ListScheduleOverridesPage]:
    """Lists the overrides of a schedule in a time span.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            since=since,
            until=until,
            editable=editable,
            overflow=overflow,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    since: datetime | str,
    until: datetime | str,
    editable: bool | None = None,
    overflow: bool | None = None,
) -> ListScheduleOverridesPage:
    """Lists the overrides of a schedule in a time span.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            since=since,
            until=until,
            editable=editable,
            overflow=overflow,
        ),
    )


def iterate(
    id: str,
    *,
    client: ApiClient,
    since: datetime | str,
    until: datetime | str,
    editable: bool | None = None,
    overflow: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[Override]:
    """Lists the overrides of a schedule in a time span.

    The entities of all pages of `GET /schedules/{id}/overrides`, each once. Arguments are as for `sync`.

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
            editable=editable,
            overflow=overflow,
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
    since: datetime | str,
    until: datetime | str,
    editable: bool | None = None,
    overflow: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[Override]:
    """Lists the overrides of a schedule in a time span.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            id,
            since=since,
            until=until,
            editable=editable,
            overflow=overflow,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
