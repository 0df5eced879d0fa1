"""GET /incidents"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from ..._operation import Request
    from ...client import Client
    from ...models.incident import Incident
    from ...models.list_incidents_page import ListIncidentsPage
    from ...types import Response

from collections.abc import AsyncIterator, Iterator

from ..._operation import Operation, Pagination, joined
from ..._pages import aiterate as _aiterate
from ..._pages import iterate as _iterate

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
) -> Iterator[Incident]:
    """The entities of all pages of GET /incidents, each once; `limit` is the size of a page.

    Raises IncompleteResults where the list cannot be read to its end.
    """
    entities: Iterator[Incident] = _iterate(
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
    )
    return entities


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
) -> AsyncIterator[Incident]:
    """Like `iterate`, for `async for`."""
    entities: AsyncIterator[Incident] = _aiterate(
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
    )
    return entities
