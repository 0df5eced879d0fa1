"""Lists incidents that match all given filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.incident import Incident
    from ..._models.list_incidents_page import ListIncidentsPage

from pagerduty_runtime.operation import Operation, Pagination, Window, joined

OPERATION: Operation[ListIncidentsPage, ListIncidentsPage] = Operation(
    id="listIncidents",
    method="GET",
    path="/incidents",
    tag="Incidents",
    module="incidents.list_incidents",
    package="pagerduty_rest",
    responses={
        200: "ListIncidentsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("incidents.read",),
    is_read_only=True,
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
    client: ApiClient,
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
    """Lists incidents that match all given filters.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
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
    client: ApiClient,
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
    """Lists incidents that match all given filters.

    - `GET /incidents`, OAuth scope `incidents.read`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.
    - One call spans at most 6 months; `iterate` asks for a longer time, or one with more than 10,000 records, in parts.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
    - Without since and until, only the last month is covered.
    - Raises a 402 error for filters that the account's plan does not include.

    Args:
        date_range: all ignores since and until and covers the whole history.
        incident_key: Only incidents with this deduplication key.
        include: What to return in full where otherwise only a reference comes.
        service_ids: Only incidents of these services.
        since: Start of the time span, by when an incident was created.
        sort_by: Up to two of incident_number, created_at, resolved_at and urgency, each with :asc or :desc.
        team_ids: Only what belongs to one of these teams, given by ID.
        time_zone: Zone, by its IANA name, in which the times of the result are given; the account's own by default.
        until: End of the time span, at most six months after since.
        user_ids: Only incidents assigned to these users. Resolved ones have no assignee and never match.
    """
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
    client: ApiClient,
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
    """Lists incidents that match all given filters.

    Like `sync_detailed`, to be awaited.
    """
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
    client: ApiClient,
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
    """Lists incidents that match all given filters.

    Like `sync`, to be awaited.
    """
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
    client: ApiClient,
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
    concurrency: int | None = None,
) -> Results[Incident]:
    """Lists incidents that match all given filters.

    The entities of all pages of `GET /incidents`, each once; `limit` is the size of a page. Arguments are as for
    `sync`. One call spans at most 6 months; `iterate` asks for a longer time, or one with more than 10,000 records, in
    parts.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end, and
    ValueError is raised for a since or until without a time zone.
    """
    from pagerduty_runtime.lists import Results

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
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
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
    concurrency: int | None = None,
) -> AsyncResults[Incident]:
    """Lists incidents that match all given filters.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

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
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
