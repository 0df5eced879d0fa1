"""Lists changes that may have caused an incident, each with the reason why it is thought so."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_incident_related_change_events_page import ListIncidentRelatedChangeEventsPage
    from ..._models.list_incident_related_change_events_page_change_event import (
        ListIncidentRelatedChangeEventsPageChangeEvent,
    )

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[ListIncidentRelatedChangeEventsPage, ListIncidentRelatedChangeEventsPage] = Operation(
    id="listIncidentRelatedChangeEvents",
    method="GET",
    path="/incidents/{id}/related_change_events",
    tag="Change Events",
    module="change_events.list_incident_related_change_events",
    package="pagerduty_rest",
    responses={
        200: "ListIncidentRelatedChangeEventsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    scopes=("incidents.read",),
    is_read_only=True,
    pagination=Pagination("limit", "change_events"),
)


def _request(
    id: str,
    *,
    limit: int | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("limit", limit),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
) -> Response[ListIncidentRelatedChangeEventsPage]:
    """Lists changes that may have caused an incident, each with the reason why it is thought so.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            limit=limit,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
) -> ListIncidentRelatedChangeEventsPage:
    """Lists changes that may have caused an incident, each with the reason why it is thought so.

    - `GET /incidents/{id}/related_change_events`, OAuth scope `incidents.read`.
    - `limit` records at most, and no way to ask for the rest: `iterate` warns where there may be more.
    - Worth catching: `NotFound` (404).
    - correlation_reason says whether a change was the latest, on a related service, or found by machine learning.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            limit=limit,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
) -> Response[ListIncidentRelatedChangeEventsPage]:
    """Lists changes that may have caused an incident, each with the reason why it is thought so.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            limit=limit,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
) -> ListIncidentRelatedChangeEventsPage:
    """Lists changes that may have caused an incident, each with the reason why it is thought so.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            limit=limit,
        ),
    )


def iterate(
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[ListIncidentRelatedChangeEventsPageChangeEvent]:
    """Lists changes that may have caused an incident, each with the reason why it is thought so.

    The entities of all pages of `GET /incidents/{id}/related_change_events`, each once; `limit` is the size of a page.
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
    limit: int | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[ListIncidentRelatedChangeEventsPageChangeEvent]:
    """Lists changes that may have caused an incident, each with the reason why it is thought so.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            id,
            limit=limit,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
