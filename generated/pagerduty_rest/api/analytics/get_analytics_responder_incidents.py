"""Lists the incidents that a responder had a part in, with that responder's own figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.analytics_raw_responder_incidents import AnalyticsRawResponderIncidents
    from ..._models.analytics_responder_incidents_get import AnalyticsResponderIncidentsGet
    from ..._models.get_analytics_responder_incidents_page import GetAnalyticsResponderIncidentsPage

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[GetAnalyticsResponderIncidentsPage, GetAnalyticsResponderIncidentsPage] = Operation(
    id="getAnalyticsResponderIncidents",
    method="POST",
    path="/analytics/raw/responders/{responder_id}/incidents",
    tag="Analytics",
    module="analytics.get_analytics_responder_incidents",
    package="pagerduty_rest",
    responses={
        200: "GetAnalyticsResponderIncidentsPage",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="AnalyticsResponderIncidentsGet",
    body_media=("application/json",),
    scopes=("analytics.write",),
    is_read_only=True,
    pagination=Pagination("starting_after", "data"),
)


def _request(
    responder_id: str,
    *,
    body: AnalyticsResponderIncidentsGet | Mapping[str, Any] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "responder_id": responder_id,
        },
        body=body,
    )


def sync_detailed(
    responder_id: str,
    *,
    client: ApiClient,
    body: AnalyticsResponderIncidentsGet | Mapping[str, Any] | None = None,
) -> Response[GetAnalyticsResponderIncidentsPage]:
    """Lists the incidents that a responder had a part in, with that responder's own figures.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            responder_id,
            body=body,
        ),
    )


def sync(
    responder_id: str,
    *,
    client: ApiClient,
    body: AnalyticsResponderIncidentsGet | Mapping[str, Any] | None = None,
) -> GetAnalyticsResponderIncidentsPage:
    """Lists the incidents that a responder had a part in, with that responder's own figures.

    - `POST /analytics/raw/responders/{responder_id}/incidents`, OAuth scope `analytics.write`.
    - One page; the next one by `starting_after` in the body; `iterate` reads them all.
    - Worth catching: `NotFound` (404).
    - Figures are not live: a new incident can take up to 24 hours to appear.

    Args:
        body:
            filters: created_at_start and created_at_end limit by the incident's creation.
            limit: From 1 to 1000.
            time_zone: Name of the zone, such as Europe/Berlin, in which days are counted and times are given.
    """
    return OPERATION.call(
        client,
        _request(
            responder_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    responder_id: str,
    *,
    client: ApiClient,
    body: AnalyticsResponderIncidentsGet | Mapping[str, Any] | None = None,
) -> Response[GetAnalyticsResponderIncidentsPage]:
    """Lists the incidents that a responder had a part in, with that responder's own figures.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            responder_id,
            body=body,
        ),
    )


async def asyncio(
    responder_id: str,
    *,
    client: ApiClient,
    body: AnalyticsResponderIncidentsGet | Mapping[str, Any] | None = None,
) -> GetAnalyticsResponderIncidentsPage:
    """Lists the incidents that a responder had a part in, with that responder's own figures.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            responder_id,
            body=body,
        ),
    )


def iterate(
    responder_id: str,
    *,
    client: ApiClient,
    body: AnalyticsResponderIncidentsGet | Mapping[str, Any] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[AnalyticsRawResponderIncidents]:
    """Lists the incidents that a responder had a part in, with that responder's own figures.

    The entities of all pages of `POST /analytics/raw/responders/{responder_id}/incidents`, each once; `limit` is the
    size of a page. Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            responder_id,
            body=body,
        ),
        1000,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    responder_id: str,
    *,
    client: ApiClient,
    body: AnalyticsResponderIncidentsGet | Mapping[str, Any] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[AnalyticsRawResponderIncidents]:
    """Lists the incidents that a responder had a part in, with that responder's own figures.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            responder_id,
            body=body,
        ),
        1000,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
