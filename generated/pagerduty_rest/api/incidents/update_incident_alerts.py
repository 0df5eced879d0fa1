"""Resolves several alerts of an incident at once or moves them to other incidents."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.pagination import Progress
    from pagerduty_runtime.types import Response

    from ..._models.alert import Alert
    from ..._models.incident_alerts_update import IncidentAlertsUpdate
    from ..._models.list_incident_alerts_page import ListIncidentAlertsPage

from pagerduty_runtime.operation import Operation, Pagination
from pagerduty_runtime.results import AsyncResults, Results

OPERATION: Operation[ListIncidentAlertsPage, ListIncidentAlertsPage] = Operation(
    id="updateIncidentAlerts",
    method="PUT",
    path="/incidents/{id}/alerts",
    tag="Incidents",
    module="incidents.update_incident_alerts",
    package="pagerduty_rest",
    responses={
        200: "ListIncidentAlertsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        413: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="IncidentAlertsUpdate",
    body_media=("application/json",),
    scopes=("incidents.write",),
    pagination=Pagination("offset", "alerts"),
    needs_from=True,
    from_required=True,
)


def _request(
    id: str,
    *,
    body: IncidentAlertsUpdate | Mapping[str, Any],
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("limit", limit),
            ("offset", offset),
            ("total", total),
        ],
        body=body,
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    body: IncidentAlertsUpdate | Mapping[str, Any],
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[ListIncidentAlertsPage]:
    """Resolves several alerts of an incident at once or moves them to other incidents.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            body=body,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    body: IncidentAlertsUpdate | Mapping[str, Any],
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> ListIncidentAlertsPage:
    """Resolves several alerts of an incident at once or moves them to other incidents.

    - `PUT /incidents/{id}/alerts`, OAuth scope `incidents.write`.
    - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.
    - Worth catching: `ApiError` (413: the body is too large).
    - Raises a 413 error if too many are given.

    Args:
        body:
            alerts: At most 250, each with its ID and what to change.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            body=body,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    body: IncidentAlertsUpdate | Mapping[str, Any],
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[ListIncidentAlertsPage]:
    """Resolves several alerts of an incident at once or moves them to other incidents.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            body=body,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    body: IncidentAlertsUpdate | Mapping[str, Any],
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> ListIncidentAlertsPage:
    """Resolves several alerts of an incident at once or moves them to other incidents.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


def iterate(
    id: str,
    *,
    client: ApiClient,
    body: IncidentAlertsUpdate | Mapping[str, Any],
    limit: int | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    prefetch: bool = True,
) -> Results[Alert]:
    """Resolves several alerts of an incident at once or moves them to other incidents.

    The entities of all pages of `PUT /incidents/{id}/alerts`, each once; `limit` is the size of a page. Arguments are
    as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page; `prefetch` fetches the next page while this one is worked on. Iterating raises IncompleteResults where the
    list cannot be read to its end.
    """
    return Results(
        client,
        _request(
            id,
            body=body,
            limit=limit,
            total=total,
        ),
        limit if limit is not None else 100,
        resume,
        progress,
        prefetch,
    )


def aiterate(
    id: str,
    *,
    client: ApiClient,
    body: IncidentAlertsUpdate | Mapping[str, Any],
    limit: int | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    prefetch: bool = True,
) -> AsyncResults[Alert]:
    """Resolves several alerts of an incident at once or moves them to other incidents.

    Like `iterate`, for `async for`.
    """
    return AsyncResults(
        client,
        _request(
            id,
            body=body,
            limit=limit,
            total=total,
        ),
        limit if limit is not None else 100,
        resume,
        progress,
        prefetch,
    )
