"""Lists maintenance windows: past, present and to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_maintenance_windows_page import ListMaintenanceWindowsPage
    from ..._models.maintenance_window import MaintenanceWindow

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[ListMaintenanceWindowsPage, ListMaintenanceWindowsPage] = Operation(
    id="listMaintenanceWindows",
    method="GET",
    path="/maintenance_windows",
    tag="Maintenance Windows",
    module="maintenance_windows.list_maintenance_windows",
    package="pagerduty_rest",
    responses={
        200: "ListMaintenanceWindowsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("services.read",),
    is_read_only=True,
    pagination=Pagination("offset", "maintenance_windows"),
)


def _request(
    *,
    filter: Literal["past", "future", "ongoing", "open", "all"] | None = None,
    include: Sequence[Literal["teams", "services", "users"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    service_ids: Sequence[str] | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("filter", filter),
            ("include[]", include),
            ("limit", limit),
            ("offset", offset),
            ("query", query),
            ("service_ids[]", service_ids),
            ("team_ids[]", team_ids),
            ("total", total),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    filter: Literal["past", "future", "ongoing", "open", "all"] | None = None,
    include: Sequence[Literal["teams", "services", "users"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    service_ids: Sequence[str] | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> Response[ListMaintenanceWindowsPage]:
    """Lists maintenance windows: past, present and to come.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            filter=filter,
            include=include,
            limit=limit,
            offset=offset,
            query=query,
            service_ids=service_ids,
            team_ids=team_ids,
            total=total,
        ),
    )


def sync(
    *,
    client: ApiClient,
    filter: Literal["past", "future", "ongoing", "open", "all"] | None = None,
    include: Sequence[Literal["teams", "services", "users"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    service_ids: Sequence[str] | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> ListMaintenanceWindowsPage:
    """Lists maintenance windows: past, present and to come.

    - `GET /maintenance_windows`, OAuth scope `services.read`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.

    Args:
        filter: open means those under way and those to come.
        include: What to return in full where otherwise only a reference comes.
        query: Text to look for.
        service_ids: Only windows for these services.
        team_ids: Only what belongs to one of these teams, given by ID.
    """
    return OPERATION.call(
        client,
        _request(
            filter=filter,
            include=include,
            limit=limit,
            offset=offset,
            query=query,
            service_ids=service_ids,
            team_ids=team_ids,
            total=total,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    filter: Literal["past", "future", "ongoing", "open", "all"] | None = None,
    include: Sequence[Literal["teams", "services", "users"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    service_ids: Sequence[str] | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> Response[ListMaintenanceWindowsPage]:
    """Lists maintenance windows: past, present and to come.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            filter=filter,
            include=include,
            limit=limit,
            offset=offset,
            query=query,
            service_ids=service_ids,
            team_ids=team_ids,
            total=total,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    filter: Literal["past", "future", "ongoing", "open", "all"] | None = None,
    include: Sequence[Literal["teams", "services", "users"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    service_ids: Sequence[str] | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> ListMaintenanceWindowsPage:
    """Lists maintenance windows: past, present and to come.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            filter=filter,
            include=include,
            limit=limit,
            offset=offset,
            query=query,
            service_ids=service_ids,
            team_ids=team_ids,
            total=total,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    filter: Literal["past", "future", "ongoing", "open", "all"] | None = None,
    include: Sequence[Literal["teams", "services", "users"]] | None = None,
    limit: int | None = None,
    query: str | None = None,
    service_ids: Sequence[str] | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[MaintenanceWindow]:
    """Lists maintenance windows: past, present and to come.

    The entities of all pages of `GET /maintenance_windows`, each once; `limit` is the size of a page. Arguments are as
    for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            filter=filter,
            include=include,
            limit=limit,
            query=query,
            service_ids=service_ids,
            team_ids=team_ids,
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
    filter: Literal["past", "future", "ongoing", "open", "all"] | None = None,
    include: Sequence[Literal["teams", "services", "users"]] | None = None,
    limit: int | None = None,
    query: str | None = None,
    service_ids: Sequence[str] | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[MaintenanceWindow]:
    """Lists maintenance windows: past, present and to come.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            filter=filter,
            include=include,
            limit=limit,
            query=query,
            service_ids=service_ids,
            team_ids=team_ids,
            total=total,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
