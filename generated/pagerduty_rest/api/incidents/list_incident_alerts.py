"""Lists the alerts that are grouped under an incident."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.alert import Alert
    from ..._models.list_incident_alerts_page import ListIncidentAlertsPage

from pagerduty_runtime.operation import Operation, Pagination, joined

OPERATION: Operation[ListIncidentAlertsPage, ListIncidentAlertsPage] = Operation(
    id="listIncidentAlerts",
    method="GET",
    path="/incidents/{id}/alerts",
    tag="Incidents",
    module="incidents.list_incident_alerts",
    package="pagerduty_rest",
    responses={
        200: "ListIncidentAlertsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("incidents.read",),
    is_read_only=True,
    pagination=Pagination("offset", "alerts"),
)


def _request(
    id: str,
    *,
    alert_key: str | None = None,
    include: Sequence[Literal["services", "first_trigger_log_entries", "incidents"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    sort_by: Sequence[
        Literal["created_at", "resolved_at", "created_at:asc", "created_at:desc", "resolved_at:asc", "resolved_at:desc"]
    ]
    | None = None,
    statuses: Sequence[Literal["triggered", "resolved"]] | None = None,
    total: bool | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("alert_key", alert_key),
            ("include[]", include),
            ("limit", limit),
            ("offset", offset),
            ("sort_by", joined(sort_by)),
            ("statuses[]", statuses),
            ("total", total),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    alert_key: str | None = None,
    include: Sequence[Literal["services", "first_trigger_log_entries", "incidents"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    sort_by: Sequence[
        Literal["created_at", "resolved_at", "created_at:asc", "created_at:desc", "resolved_at:asc", "resolved_at:desc"]
    ]
    | None = None,
    statuses: Sequence[Literal["triggered", "resolved"]] | None = None,
    total: bool | None = None,
) -> Response[ListIncidentAlertsPage]:
    """Lists the alerts that are grouped under an incident.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            alert_key=alert_key,
            include=include,
            limit=limit,
            offset=offset,
            sort_by=sort_by,
            statuses=statuses,
            total=total,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    alert_key: str | None = None,
    include: Sequence[Literal["services", "first_trigger_log_entries", "incidents"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    sort_by: Sequence[
        Literal["created_at", "resolved_at", "created_at:asc", "created_at:desc", "resolved_at:asc", "resolved_at:desc"]
    ]
    | None = None,
    statuses: Sequence[Literal["triggered", "resolved"]] | None = None,
    total: bool | None = None,
) -> ListIncidentAlertsPage:
    """Lists the alerts that are grouped under an incident.

    - `GET /incidents/{id}/alerts`, OAuth scope `incidents.read`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.

    Args:
        alert_key: Only the alert with this deduplication key.
        include: What to return in full where otherwise only a reference comes.
        sort_by: Two at most.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            alert_key=alert_key,
            include=include,
            limit=limit,
            offset=offset,
            sort_by=sort_by,
            statuses=statuses,
            total=total,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    alert_key: str | None = None,
    include: Sequence[Literal["services", "first_trigger_log_entries", "incidents"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    sort_by: Sequence[
        Literal["created_at", "resolved_at", "created_at:asc", "created_at:desc", "resolved_at:asc", "resolved_at:desc"]
    ]
    | None = None,
    statuses: Sequence[Literal["triggered", "resolved"]] | None = None,
    total: bool | None = None,
) -> Response[ListIncidentAlertsPage]:
    """Lists the alerts that are grouped under an incident.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            alert_key=alert_key,
            include=include,
            limit=limit,
            offset=offset,
            sort_by=sort_by,
            statuses=statuses,
            total=total,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    alert_key: str | None = None,
    include: Sequence[Literal["services", "first_trigger_log_entries", "incidents"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    sort_by: Sequence[
        Literal["created_at", "resolved_at", "created_at:asc", "created_at:desc", "resolved_at:asc", "resolved_at:desc"]
    ]
    | None = None,
    statuses: Sequence[Literal["triggered", "resolved"]] | None = None,
    total: bool | None = None,
) -> ListIncidentAlertsPage:
    """Lists the alerts that are grouped under an incident.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            alert_key=alert_key,
            include=include,
            limit=limit,
            offset=offset,
            sort_by=sort_by,
            statuses=statuses,
            total=total,
        ),
    )


def iterate(
    id: str,
    *,
    client: ApiClient,
    alert_key: str | None = None,
    include: Sequence[Literal["services", "first_trigger_log_entries", "incidents"]] | None = None,
    limit: int | None = None,
    sort_by: Sequence[
        Literal["created_at", "resolved_at", "created_at:asc", "created_at:desc", "resolved_at:asc", "resolved_at:desc"]
    ]
    | None = None,
    statuses: Sequence[Literal["triggered", "resolved"]] | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[Alert]:
    """Lists the alerts that are grouped under an incident.

    The entities of all pages of `GET /incidents/{id}/alerts`, each once; `limit` is the size of a page. Arguments are
    as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            id,
            alert_key=alert_key,
            include=include,
            limit=limit,
            sort_by=sort_by,
            statuses=statuses,
            total=total,
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
    alert_key: str | None = None,
    include: Sequence[Literal["services", "first_trigger_log_entries", "incidents"]] | None = None,
    limit: int | None = None,
    sort_by: Sequence[
        Literal["created_at", "resolved_at", "created_at:asc", "created_at:desc", "resolved_at:asc", "resolved_at:desc"]
    ]
    | None = None,
    statuses: Sequence[Literal["triggered", "resolved"]] | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[Alert]:
    """Lists the alerts that are grouped under an incident.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            id,
            alert_key=alert_key,
            include=include,
            limit=limit,
            sort_by=sort_by,
            statuses=statuses,
            total=total,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
