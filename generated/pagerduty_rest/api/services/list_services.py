"""Lists the account's services."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_services_page import ListServicesPage
    from ..._models.service import Service

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[ListServicesPage, ListServicesPage] = Operation(
    id="listServices",
    method="GET",
    path="/services",
    tag="Services",
    module="services.list_services",
    package="pagerduty_rest",
    responses={
        200: "ListServicesPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
    },
    scopes=("services.read",),
    is_read_only=True,
    pagination=Pagination("offset", "services"),
)


def _request(
    *,
    include: Sequence[Literal["escalation_policies", "teams", "integrations", "auto_pause_notifications_parameters"]]
    | None = None,
    limit: int | None = None,
    name: str | None = None,
    offset: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc"] | None = None,
    team_ids: Sequence[str] | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("include[]", include),
            ("limit", limit),
            ("name", name),
            ("offset", offset),
            ("query", query),
            ("sort_by", sort_by),
            ("team_ids[]", team_ids),
            ("time_zone", time_zone),
            ("total", total),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    include: Sequence[Literal["escalation_policies", "teams", "integrations", "auto_pause_notifications_parameters"]]
    | None = None,
    limit: int | None = None,
    name: str | None = None,
    offset: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc"] | None = None,
    team_ids: Sequence[str] | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
) -> Response[ListServicesPage]:
    """Lists the account's services.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            include=include,
            limit=limit,
            name=name,
            offset=offset,
            query=query,
            sort_by=sort_by,
            team_ids=team_ids,
            time_zone=time_zone,
            total=total,
        ),
    )


def sync(
    *,
    client: ApiClient,
    include: Sequence[Literal["escalation_policies", "teams", "integrations", "auto_pause_notifications_parameters"]]
    | None = None,
    limit: int | None = None,
    name: str | None = None,
    offset: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc"] | None = None,
    team_ids: Sequence[str] | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
) -> ListServicesPage:
    """Lists the account's services.

    - `GET /services`, OAuth scope `services.read`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.

    Args:
        include: What to return in full where otherwise only a reference comes.
        name: The whole name of the wanted service.
        query: Part of a service's name.
        sort_by: By name, ascending, by default.
        team_ids: Only what belongs to one of these teams, given by ID.
        time_zone: Zone, by its IANA name, in which the times of the result are given; the account's own by default.
    """
    return OPERATION.call(
        client,
        _request(
            include=include,
            limit=limit,
            name=name,
            offset=offset,
            query=query,
            sort_by=sort_by,
            team_ids=team_ids,
            time_zone=time_zone,
            total=total,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    include: Sequence[Literal["escalation_policies", "teams", "integrations", "auto_pause_notifications_parameters"]]
    | None = None,
    limit: int | None = None,
    name: str | None = None,
    offset: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc"] | None = None,
    team_ids: Sequence[str] | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
) -> Response[ListServicesPage]:
    """Lists the account's services.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            include=include,
            limit=limit,
            name=name,
            offset=offset,
            query=query,
            sort_by=sort_by,
            team_ids=team_ids,
            time_zone=time_zone,
            total=total,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    include: Sequence[Literal["escalation_policies", "teams", "integrations", "auto_pause_notifications_parameters"]]
    | None = None,
    limit: int | None = None,
    name: str | None = None,
    offset: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc"] | None = None,
    team_ids: Sequence[str] | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
) -> ListServicesPage:
    """Lists the account's services.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            include=include,
            limit=limit,
            name=name,
            offset=offset,
            query=query,
            sort_by=sort_by,
            team_ids=team_ids,
            time_zone=time_zone,
            total=total,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    include: Sequence[Literal["escalation_policies", "teams", "integrations", "auto_pause_notifications_parameters"]]
    | None = None,
    limit: int | None = None,
    name: str | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc"] | None = None,
    team_ids: Sequence[str] | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[Service]:
    """Lists the account's services.

    The entities of all pages of `GET /services`, each once; `limit` is the size of a page. Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            include=include,
            limit=limit,
            name=name,
            query=query,
            sort_by=sort_by,
            team_ids=team_ids,
            time_zone=time_zone,
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
    include: Sequence[Literal["escalation_policies", "teams", "integrations", "auto_pause_notifications_parameters"]]
    | None = None,
    limit: int | None = None,
    name: str | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc"] | None = None,
    team_ids: Sequence[str] | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[Service]:
    """Lists the account's services.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            include=include,
            limit=limit,
            name=name,
            query=query,
            sort_by=sort_by,
            team_ids=team_ids,
            time_zone=time_zone,
            total=total,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
