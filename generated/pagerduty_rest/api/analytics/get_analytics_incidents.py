"""Lists single incidents with their figures: times to engage and resolve, interruptions, escalations."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.analytics_incidents_get import AnalyticsIncidentsGet
    from ..._models.analytics_raw_incident import AnalyticsRawIncident
    from ..._models.get_analytics_incidents_page import GetAnalyticsIncidentsPage

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[GetAnalyticsIncidentsPage, GetAnalyticsIncidentsPage] = Operation(
    id="getAnalyticsIncidents",
    method="POST",
    path="/analytics/raw/incidents",
    tag="Analytics",
    module="analytics.get_analytics_incidents",
    package="pagerduty_rest",
    responses={
        200: "GetAnalyticsIncidentsPage",
        400: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="AnalyticsIncidentsGet",
    body_media=("application/json",),
    scopes=("analytics.write",),
    is_read_only=True,
    pagination=Pagination("starting_after", "data"),
)


def _request(
    *,
    body: AnalyticsIncidentsGet | Mapping[str, Any] | None = None,
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: AnalyticsIncidentsGet | Mapping[str, Any] | None = None,
) -> Response[GetAnalyticsIncidentsPage]:
    """Lists single incidents with their figures: times to engage and resolve, interruptions, escalations.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            body=body,
        ),
    )


def sync(
    *,
    client: ApiClient,
    body: AnalyticsIncidentsGet | Mapping[str, Any] | None = None,
) -> GetAnalyticsIncidentsPage:
    """Lists single incidents with their figures: times to engage and resolve, interruptions, escalations.

    - `POST /analytics/raw/incidents`, OAuth scope `analytics.write`.
    - One page; the next one by `starting_after` in the body; `iterate` reads them all.
    - Figures are not live: a new incident can take up to 24 hours to appear.

    Args:
        body:
            filters: created_at_start and created_at_end limit by the incident's creation and may lie at most a year
                apart. updated_after takes incidents that were updated since that time.
            limit: From 1 to 1000.
            time_zone: Name of the zone, such as Europe/Berlin, in which days are counted and times are given.
    """
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    body: AnalyticsIncidentsGet | Mapping[str, Any] | None = None,
) -> Response[GetAnalyticsIncidentsPage]:
    """Lists single incidents with their figures: times to engage and resolve, interruptions, escalations.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    body: AnalyticsIncidentsGet | Mapping[str, Any] | None = None,
) -> GetAnalyticsIncidentsPage:
    """Lists single incidents with their figures: times to engage and resolve, interruptions, escalations.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    body: AnalyticsIncidentsGet | Mapping[str, Any] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[AnalyticsRawIncident]:
    """Lists single incidents with their figures: times to engage and resolve, interruptions, escalations.

    The entities of all pages of `POST /analytics/raw/incidents`, each once; `limit` is the size of a page. Arguments
    are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            body=body,
        ),
        1000,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
    body: AnalyticsIncidentsGet | Mapping[str, Any] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[AnalyticsRawIncident]:
    """Lists single incidents with their figures: times to engage and resolve, interruptions, escalations.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            body=body,
        ),
        1000,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
