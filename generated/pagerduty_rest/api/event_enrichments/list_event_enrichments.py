"""GET /enrichment/event_enrichments"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..._operation import Request
    from ...client import Client
    from ...models.event_enrichments import EventEnrichments
    from ...types import Response

from ..._operation import Operation, Pagination

OPERATION: Operation[EventEnrichments, EventEnrichments] = Operation(
    id="listEventEnrichments",
    method="GET",
    path="/enrichment/event_enrichments",
    tag="Event Enrichments",
    module="event_enrichments.list_event_enrichments",
    responses={
        200: "EventEnrichments",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    pagination=Pagination("offset", "event_enrichments"),
)


def _request(
    *,
    include: Sequence[Literal["privileges"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("include[]", include),
            ("limit", limit),
            ("offset", offset),
        ],
    )


def sync_detailed(
    *,
    client: Client,
    include: Sequence[Literal["privileges"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[EventEnrichments]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            include=include,
            limit=limit,
            offset=offset,
        ),
    )


def sync(
    *,
    client: Client,
    include: Sequence[Literal["privileges"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> EventEnrichments:
    """GET /enrichment/event_enrichments"""
    return OPERATION.call(
        client,
        _request(
            include=include,
            limit=limit,
            offset=offset,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    include: Sequence[Literal["privileges"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[EventEnrichments]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            include=include,
            limit=limit,
            offset=offset,
        ),
    )


async def asyncio(
    *,
    client: Client,
    include: Sequence[Literal["privileges"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> EventEnrichments:
    """GET /enrichment/event_enrichments"""
    return await OPERATION.acall(
        client,
        _request(
            include=include,
            limit=limit,
            offset=offset,
        ),
    )
