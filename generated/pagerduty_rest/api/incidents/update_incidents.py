"""Acknowledges, resolves, reassigns or edits several incidents in one request."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.pagination import Progress
    from pagerduty_runtime.types import Response

    from ..._models.incident import Incident
    from ..._models.incidents_update import IncidentsUpdate
    from ..._models.list_incidents_page import ListIncidentsPage

from pagerduty_runtime.operation import Operation, Pagination
from pagerduty_runtime.results import AsyncResults, Results

OPERATION: Operation[ListIncidentsPage, ListIncidentsPage] = Operation(
    id="updateIncidents",
    method="PUT",
    path="/incidents",
    tag="Incidents",
    module="incidents.update_incidents",
    package="pagerduty_rest",
    responses={
        200: "ListIncidentsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        413: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="IncidentsUpdate",
    body_media=("application/json",),
    scopes=("incidents.write",),
    pagination=Pagination("offset", "incidents"),
    needs_from=True,
    from_required=True,
)


def _request(
    *,
    body: IncidentsUpdate | Mapping[str, Any],
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("limit", limit),
            ("offset", offset),
            ("total", total),
        ],
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: IncidentsUpdate | Mapping[str, Any],
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[ListIncidentsPage]:
    """Acknowledges, resolves, reassigns or edits several incidents in one request.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            body=body,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


def sync(
    *,
    client: ApiClient,
    body: IncidentsUpdate | Mapping[str, Any],
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> ListIncidentsPage:
    """Acknowledges, resolves, reassigns or edits several incidents in one request.

    - `PUT /incidents`, OAuth scope `incidents.write`.
    - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.
    - Worth catching: `ApiError` (413: the body is too large).
    - Raises a 413 error if too many are given.

    Args:
        body:
            incidents: At most 250, each with its ID and what to change.
    """
    return OPERATION.call(
        client,
        _request(
            body=body,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    body: IncidentsUpdate | Mapping[str, Any],
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[ListIncidentsPage]:
    """Acknowledges, resolves, reassigns or edits several incidents in one request.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    body: IncidentsUpdate | Mapping[str, Any],
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> ListIncidentsPage:
    """Acknowledges, resolves, reassigns or edits several incidents in one request.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    body: IncidentsUpdate | Mapping[str, Any],
    limit: int | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    prefetch: bool = True,
) -> Results[Incident]:
    """Acknowledges, resolves, reassigns or edits several incidents in one request.

    The entities of all pages of `PUT /incidents`, each once; `limit` is the size of a page. Arguments are as for
    `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page; `prefetch` fetches the next page while this one is worked on. Iterating raises IncompleteResults where the
    list cannot be read to its end.
    """
    return Results(
        client,
        _request(
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
    *,
    client: ApiClient,
    body: IncidentsUpdate | Mapping[str, Any],
    limit: int | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    prefetch: bool = True,
) -> AsyncResults[Incident]:
    """Acknowledges, resolves, reassigns or edits several incidents in one request.

    Like `iterate`, for `async for`.
    """
    return AsyncResults(
        client,
        _request(
            body=body,
            limit=limit,
            total=total,
        ),
        limit if limit is not None else 100,
        resume,
        progress,
        prefetch,
    )
