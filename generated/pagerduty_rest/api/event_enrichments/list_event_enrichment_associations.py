"""Lists the services and event orchestrations that an event enrichment applies to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.event_enrichment_association import EventEnrichmentAssociation
    from ..._models.list_event_enrichment_associations_page import ListEventEnrichmentAssociationsPage

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[ListEventEnrichmentAssociationsPage, ListEventEnrichmentAssociationsPage] = Operation(
    id="listEventEnrichmentAssociations",
    method="GET",
    path="/enrichment/event_enrichments/{id}/associations",
    tag="Event Enrichments",
    module="event_enrichments.list_event_enrichment_associations",
    package="pagerduty_rest",
    responses={
        200: "ListEventEnrichmentAssociationsPage",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    is_read_only=True,
    pagination=Pagination("offset", "associations"),
)


def _request(
    id: str,
    *,
    association_type: Literal["service", "event_orchestration"] | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("association_type", association_type),
            ("limit", limit),
            ("offset", offset),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    association_type: Literal["service", "event_orchestration"] | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[ListEventEnrichmentAssociationsPage]:
    """Lists the services and event orchestrations that an event enrichment applies to.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            association_type=association_type,
            limit=limit,
            offset=offset,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    association_type: Literal["service", "event_orchestration"] | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> ListEventEnrichmentAssociationsPage:
    """Lists the services and event orchestrations that an event enrichment applies to.

    - `GET /enrichment/event_enrichments/{id}/associations`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.
    - Worth catching: `NotFound` (404).

    Args:
        association_type: Only services, or only event orchestrations.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            association_type=association_type,
            limit=limit,
            offset=offset,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    association_type: Literal["service", "event_orchestration"] | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[ListEventEnrichmentAssociationsPage]:
    """Lists the services and event orchestrations that an event enrichment applies to.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            association_type=association_type,
            limit=limit,
            offset=offset,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    association_type: Literal["service", "event_orchestration"] | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> ListEventEnrichmentAssociationsPage:
    """Lists the services and event orchestrations that an event enrichment applies to.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            association_type=association_type,
            limit=limit,
            offset=offset,
        ),
    )


def iterate(
    id: str,
    *,
    client: ApiClient,
    association_type: Literal["service", "event_orchestration"] | None = None,
    limit: int | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[EventEnrichmentAssociation]:
    """Lists the services and event orchestrations that an event enrichment applies to.

    The entities of all pages of `GET /enrichment/event_enrichments/{id}/associations`, each once; `limit` is the size
    of a page. Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            id,
            association_type=association_type,
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
    association_type: Literal["service", "event_orchestration"] | None = None,
    limit: int | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[EventEnrichmentAssociation]:
    """Lists the services and event orchestrations that an event enrichment applies to.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            id,
            association_type=association_type,
            limit=limit,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
