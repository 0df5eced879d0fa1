"""Lists earlier incidents of the same service that resemble this one, each with a score."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_past_incidents_page import GetPastIncidentsPage
    from ..._models.past_incident import PastIncident

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[GetPastIncidentsPage, GetPastIncidentsPage] = Operation(
    id="getPastIncidents",
    method="GET",
    path="/incidents/{id}/past_incidents",
    tag="Incidents",
    module="incidents.get_past_incidents",
    package="pagerduty_rest",
    responses={
        200: "GetPastIncidentsPage",
        400: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("incidents.read",),
    is_read_only=True,
    pagination=Pagination("limit", "past_incidents"),
)


def _request(
    id: str,
    *,
    limit: int | None = None,
    total: bool | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("limit", limit),
            ("total", total),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    total: bool | None = None,
) -> Response[GetPastIncidentsPage]:
    """Lists earlier incidents of the same service that resemble this one, each with a score.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            limit=limit,
            total=total,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    total: bool | None = None,
) -> GetPastIncidentsPage:
    """Lists earlier incidents of the same service that resemble this one, each with a score.

    - `GET /incidents/{id}/past_incidents`, OAuth scope `incidents.read`.
    - `limit` records at most, and no way to ask for the rest: `iterate` warns where there may be more.
    - Worth catching: `NotFound` (404).
    - Looks back six months.
    - Needs PagerDuty AIOps.

    Args:
        limit: From 1 to 999; 5 by default.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            limit=limit,
            total=total,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    total: bool | None = None,
) -> Response[GetPastIncidentsPage]:
    """Lists earlier incidents of the same service that resemble this one, each with a score.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            limit=limit,
            total=total,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    total: bool | None = None,
) -> GetPastIncidentsPage:
    """Lists earlier incidents of the same service that resemble this one, each with a score.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            limit=limit,
            total=total,
        ),
    )


def iterate(
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[PastIncident]:
    """Lists earlier incidents of the same service that resemble this one, each with a score.

    The entities of all pages of `GET /incidents/{id}/past_incidents`, each once; `limit` is the size of a page.
    Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            id,
            limit=limit,
            total=total,
        ),
        limit if limit is not None else 999,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[PastIncident]:
    """Lists earlier incidents of the same service that resemble this one, each with a score.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            id,
            limit=limit,
            total=total,
        ),
        limit if limit is not None else 999,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
