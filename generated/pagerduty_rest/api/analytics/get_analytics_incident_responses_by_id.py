"""Lists who was asked to respond to an incident, what each answered and how soon."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.analytics_incident_responses_by_id_get import AnalyticsIncidentResponsesByIdGet
    from ..._models.analytics_raw_incident_responses import AnalyticsRawIncidentResponses
    from ..._models.get_analytics_incident_responses_by_id_page import GetAnalyticsIncidentResponsesByIdPage

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[GetAnalyticsIncidentResponsesByIdPage, GetAnalyticsIncidentResponsesByIdPage] = Operation(
    id="getAnalyticsIncidentResponsesById",
    method="GET",
    path="/analytics/raw/incidents/{id}/responses",
    tag="Analytics",
    module="analytics.get_analytics_incident_responses_by_id",
    package="pagerduty_rest",
    responses={
        200: "GetAnalyticsIncidentResponsesByIdPage",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="AnalyticsIncidentResponsesByIdGet",
    body_media=("application/json",),
    scopes=("analytics.read",),
    is_read_only=True,
    pagination=Pagination("limit", "responses"),
)


def _request(
    id: str,
    *,
    body: AnalyticsIncidentResponsesByIdGet | Mapping[str, Any] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    body: AnalyticsIncidentResponsesByIdGet | Mapping[str, Any] | None = None,
) -> Response[GetAnalyticsIncidentResponsesByIdPage]:
    """Lists who was asked to respond to an incident, what each answered and how soon.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            body=body,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    body: AnalyticsIncidentResponsesByIdGet | Mapping[str, Any] | None = None,
) -> GetAnalyticsIncidentResponsesByIdPage:
    """Lists who was asked to respond to an incident, what each answered and how soon.

    - `GET /analytics/raw/incidents/{id}/responses`, OAuth scope `analytics.read`.
    - `limit` records at most, and no way to ask for the rest: `iterate` warns where there may be more.
    - Worth catching: `NotFound` (404).

    Args:
        body:
            limit: From 1 to 1000.
            time_zone: Name of the zone, such as Europe/Berlin, in which days are counted and times are given.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    body: AnalyticsIncidentResponsesByIdGet | Mapping[str, Any] | None = None,
) -> Response[GetAnalyticsIncidentResponsesByIdPage]:
    """Lists who was asked to respond to an incident, what each answered and how soon.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    body: AnalyticsIncidentResponsesByIdGet | Mapping[str, Any] | None = None,
) -> GetAnalyticsIncidentResponsesByIdPage:
    """Lists who was asked to respond to an incident, what each answered and how soon.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )


def iterate(
    id: str,
    *,
    client: ApiClient,
    body: AnalyticsIncidentResponsesByIdGet | Mapping[str, Any] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[AnalyticsRawIncidentResponses]:
    """Lists who was asked to respond to an incident, what each answered and how soon.

    The entities of all pages of `GET /analytics/raw/incidents/{id}/responses`, each once; `limit` is the size of a
    page. Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            id,
            body=body,
        ),
        1000,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    id: str,
    *,
    client: ApiClient,
    body: AnalyticsIncidentResponsesByIdGet | Mapping[str, Any] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[AnalyticsRawIncidentResponses]:
    """Lists who was asked to respond to an incident, what each answered and how soon.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            id,
            body=body,
        ),
        1000,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
