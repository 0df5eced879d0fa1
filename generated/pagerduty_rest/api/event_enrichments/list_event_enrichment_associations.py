"""GET /enrichment/event_enrichments/{id}/associations"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from ..._operation import Request
    from ...client import Client
    from ...models.list_event_enrichment_associations_page import ListEventEnrichmentAssociationsPage
    from ...types import Response

from ..._operation import Operation, Pagination

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
