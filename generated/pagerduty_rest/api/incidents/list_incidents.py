"""GET /incidents"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from ..._operation import Request
    from ..._pages import Progress
    from ...client import Client
    from ...models.incident import Incident
    from ...models.list_incidents_page import ListIncidentsPage
    from ...types import Response

from ..._operation import Operation, Pagination, Window, joined
from ..._results import AsyncResults, Results

OPERATION: Operation[ListIncidentsPage, ListIncidentsPage] = Operation(
    id="listIncidents",
    method="GET",
    path="/incidents",
    tag="Incidents",
    module="incidents.list_incidents",
    responses={
        200: "ListIncidentsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("incidents.read",),
    pagination=Pagination("offset", "incidents"),
    window=Window(
        time="created_at",
        longest={"months": 6},
        default={"months": 1},
        sort=("sort_by", ("created_at", "incident_number")),
        unless="date_range",
    ),
)


def _request(
    *,
    date_range: Literal["all"] | None = None,
    incident_key: str | None = None,
    include: Sequence[
        Literal[
            "acknowledgers",
            "agents",
            "assignees",
            "conference_bridge",
            "escalation_policies",
            "first_trigger_log_entries",
            "priorities",
            "services",
            "teams",
            "users",
        ]
    ]
    | None = None,
    limit: int | None = None,
    offset: int | None = None,
    service_ids: Sequence[str] | None = None,
    since: datetime | str | None = None,
    sort_by: Sequence[str] | None = None,
    statuses: Sequence[Literal["triggered", "acknowledged", "resolved"]] | None = None,
    team_ids: Sequence[str] | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
    urgencies: Sequence[Literal["high", "low"]] | None = None,
    user_ids: Sequence[str] | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("date_range", date_range),
            ("incident_key", incident_key),
            ("include[]", include),
            ("limit", limit),
            ("offset", offset),
            ("service_ids[]", service_ids),
            ("since", since),
            ("sort_by", joined(sort_by)),
            ("statuses[]", statuses),
            ("team_ids[]", team_ids),
            ("time_zone", time_zone),
            ("total", total),
            ("until", until),
            ("urgencies[]", urgencies),
            ("user_ids[]", user_ids),
        ],
    )


def sync_detailed(
    *,
    client: Client,
    date_range: Literal["all"] | None = None,
    incident_key: str | None = None,
    include: Sequence[
        Literal[
            "acknowledgers",
            "agents",
            "assignees",
            "conference_bridge",
            "escalation_policies",
            "first_trigger_log_entries",
            "priorities",
            "services",
            "teams",
            "users",
        ]
    ]
    | None = None,
    limit: int | None = None,
    offset: int | None = None,
    service_ids: Sequence[str] | None = None,
    since: datetime | str | None = None,
    sort_by: Sequence[str] | None = None,
    statuses: Sequence[Literal["triggered", "acknowledged", "resolved"]] | None = None,
    team_ids: Sequence[str] | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
    urgencies: Sequence[Literal["high", "low"]] | None = None,
    user_ids: Sequence[str] | None = None,
) -> Response[ListIncidentsPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            date_range=date_range,
            incident_key=incident_key,
            include=include,
            limit=limit,
            offset=offset,
            service_ids=service_ids,
            since=since,
            sort_by=sort_by,
            statuses=statuses,
            team_ids=team_ids,
            time_zone=time_zone,
            total=total,
            until=until,
            urgencies=urgencies,
            user_ids=user_ids,
        ),
    )


def sync(
    *,
    client: Client,
    date_range: Literal["all"] | None = None,
    incident_key: str | None = None,
    include: Sequence[
        Literal[
            "acknowledgers",
            "agents",
            "assignees",
            "conference_bridge",
            "escalation_policies",
            "first_trigger_log_entries",
            "priorities",
            "services",
            "teams",
            "users",
        ]
    ]
    | None = None,
    limit: int | None = None,
    offset: int | None = None,
    service_ids: Sequence[str] | None = None,
    since: datetime | str | None = None,
    sort_by: Sequence[str] | None = None,
    statuses: Sequence[Literal["triggered", "acknowledged", "resolved"]] | None = None,
    team_ids: Sequence[str] | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
    urgencies: Sequence[Literal["high", "low"]] | None = None,
    user_ids: Sequence[str] | None = None,
) -> ListIncidentsPage:
    """GET /incidents"""
    return OPERATION.call(
        client,
        _request(
            date_range=date_range,
            incident_key=incident_key,
            include=include,
            limit=limit,
            offset=offset,
            service_ids=service_ids,
            since=since,
            sort_by=sort_by,
            statuses=statuses,
            team_ids=team_ids,
            time_zone=time_zone,
            total=total,
            until=until,
            urgencies=urgencies,
            user_ids=user_ids,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    date_range: Literal["all"] | None = None,
    incident_key: str | None = None,
    include: Sequence[
        Literal[
            "acknowledgers",
            "agents",
            "assignees",
            "conference_bridge",
            "escalation_policies",
            "first_trigger_log_entries",
            "priorities",
            "services",
            "teams",
            "users",
        ]
    ]
    | None = None,
    limit: int | None = None,
    offset: int | None = None,
    service_ids: Sequence[str] | None = None,
    since: datetime | str | None = None,
    sort_by: Sequence[str] | None = None,
    statuses: Sequence[Literal["triggered", "acknowledged", "resolved"]] | None = None,
    team_ids: Sequence[str] | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
    urgencies: Sequence[Literal["high", "low"]] | None = None,
    user_ids: Sequence[str] | None = None,
) -> Response[ListIncidentsPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            date_range=date_range,
            incident_key=incident_key,
            include=include,
            limit=limit,
            offset=offset,
            service_ids=service_ids,
            since=since,
            sort_by=sort_by,
            statuses=statuses,
            team_ids=team_ids,
            time_zone=time_zone,
            total=total,
            until=until,
            urgencies=urgencies,
            user_ids=user_ids,
        ),
    )


async def asyncio(
    *,
    client: Client,
    date_range: Literal["all"] | None = None,
    incident_key: str | None = None,
    include: Sequence[
        Literal[
            "acknowledgers",
            "agents",
            "assignees",
            "conference_bridge",
            "escalation_policies",
            "first_trigger_log_entries",
            "priorities",
            "services",
            "teams",
            "users",
        ]
    ]
    | None = None,
    limit: int | None = None,
    offset: int | None = None,
    service_ids: Sequence[str] | None = None,
    since: datetime | str | None = None,
    sort_by: Sequence[str] | None = None,
    statuses: Sequence[Literal["triggered", "acknowledged", "resolved"]] | None = None,
    team_ids: Sequence[str] | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
    urgencies: Sequence[Literal["high", "low"]] | None = None,
    user_ids: Sequence[str] | None = None,
) -> ListIncidentsPage:
    """GET /incidents"""
    return await OPERATION.acall(
        client,
        _request(
            date_range=date_range,
            incident_key=incident_key,
            include=include,
            limit=limit,
            offset=offset,
            service_ids=service_ids,
            since=since,
            sort_by=sort_by,
            statuses=statuses,
            team_ids=team_ids,
            time_zone=time_zone,
            total=total,
            until=until,
            urgencies=urgencies,
            user_ids=user_ids,
        ),
    )


def iterate(
    *,
    client: Client,
    date_range: Literal["all"] | None = None,
    incident_key: str | None = None,
    include: Sequence[
        Literal[
            "acknowledgers",
            "agents",
            "assignees",
            "conference_bridge",
            "escalation_policies",
            "first_trigger_log_entries",
            "priorities",
            "services",
            "teams",
            "users",
        ]
    ]
    | None = None,
    limit: int | None = None,
    service_ids: Sequence[str] | None = None,
    since: datetime | str | None = None,
    sort_by: Sequence[str] | None = None,
    statuses: Sequence[Literal["triggered", "acknowledged", "resolved"]] | None = None,
    team_ids: Sequence[str] | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
    urgencies: Sequence[Literal["high", "low"]] | None = None,
    user_ids: Sequence[str] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    prefetch: bool = True,
) -> Results[Incident]:
    """The entities of all pages of GET /incidents, each once; `limit` is the size of a page.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page; `prefetch` fetches the next page while this one is worked on. Iterating raises IncompleteResults where the
    list cannot be read to its end, and ValueError is raised for a since or until without a time zone.
    """
    return Results(
        client,
        _request(
            date_range=date_range,
            incident_key=incident_key,
            include=include,
            limit=limit,
            service_ids=service_ids,
            since=since,
            sort_by=sort_by,
            statuses=statuses,
            team_ids=team_ids,
            time_zone=time_zone,
            total=total,
            until=until,
            urgencies=urgencies,
            user_ids=user_ids,
        ),
        limit if limit is not None else 100,
        resume,
        progress,
        prefetch,
    )


def aiterate(
    *,
    client: Client,
    date_range: Literal["all"] | None = None,
    incident_key: str | None = None,
    include: Sequence[
        Literal[
            "acknowledgers",
            "agents",
            "assignees",
            "conference_bridge",
            "escalation_policies",
            "first_trigger_log_entries",
            "priorities",
            "services",
            "teams",
            "users",
        ]
    ]
    | None = None,
    limit: int | None = None,
    service_ids: Sequence[str] | None = None,
    since: datetime | str | None = None,
    sort_by: Sequence[str] | None = None,
    statuses: Sequence[Literal["triggered", "acknowledged", "resolved"]] | None = None,
    team_ids: Sequence[str] | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
    urgencies: Sequence[Literal["high", "low"]] | None = None,
    user_ids: Sequence[str] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    prefetch: bool = True,
) -> AsyncResults[Incident]:
    """Like `iterate`, for `async for`."""
    return AsyncResults(
        client,
        _request(
            date_range=date_range,
            incident_key=incident_key,
            include=include,
            limit=limit,
            service_ids=service_ids,
            since=since,
            sort_by=sort_by,
            statuses=statuses,
            team_ids=team_ids,
            time_zone=time_zone,
            total=total,
            until=until,
            urgencies=urgencies,
            user_ids=user_ids,
        ),
        limit if limit is not None else 100,
        resume,
        progress,
        prefetch,
    )
