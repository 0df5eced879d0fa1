"""GET /enrichment/event_enrichments/{id}/associations"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from ..._operation import Request
    from ...client import Client
    from ...models.event_enrichment_association import EventEnrichmentAssociation
    from ...models.list_event_enrichment_associations_page import ListEventEnrichmentAssociationsPage
    from ...types import Response

from collections.abc import AsyncIterator, Iterator

from ..._operation import Operation, Pagination
from ..._pages import aiterate as _aiterate
from ..._pages import iterate as _iterate

OPERATION: Operation[ListEventEnrichmentAssociationsPage, ListEventEnrichmentAssociationsPage] = Operation(
    id="listEventEnrichmentAssociations",
    method="GET",
    path="/enrichment/event_enrichments/{id}/associations",
    tag="Event Enrichments",
    module="event_enrichments.list_event_enrichment_associations",
    responses={
        200: "ListEventEnrichmentAssociationsPage",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
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
    client: Client,
    association_type: Literal["service", "event_orchestration"] | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[ListEventEnrichmentAssociationsPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    association_type: Literal["service", "event_orchestration"] | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> ListEventEnrichmentAssociationsPage:
    """GET /enrichment/event_enrichments/{id}/associations"""
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
    client: Client,
    association_type: Literal["service", "event_orchestration"] | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[ListEventEnrichmentAssociationsPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    association_type: Literal["service", "event_orchestration"] | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> ListEventEnrichmentAssociationsPage:
    """GET /enrichment/event_enrichments/{id}/associations"""
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
    client: Client,
    association_type: Literal["service", "event_orchestration"] | None = None,
    limit: int | None = None,
) -> Iterator[EventEnrichmentAssociation]:
    """The entities of all pages of GET /enrichment/event_enrichments/{id}/associations, each once; `limit` is the size of a page.

    Raises IncompleteResults where the list cannot be read to its end.
    """
    entities: Iterator[EventEnrichmentAssociation] = _iterate(
        client,
        _request(
            id,
            association_type=association_type,
            limit=limit,
        ),
        limit if limit is not None else 100,
    )
    return entities


def aiterate(
    id: str,
    *,
    client: Client,
    association_type: Literal["service", "event_orchestration"] | None = None,
    limit: int | None = None,
) -> AsyncIterator[EventEnrichmentAssociation]:
    """Like `iterate`, for `async for`."""
    entities: AsyncIterator[EventEnrichmentAssociation] = _aiterate(
        client,
        _request(
            id,
            association_type=association_type,
            limit=limit,
        ),
        limit if limit is not None else 100,
    )
    return entities
