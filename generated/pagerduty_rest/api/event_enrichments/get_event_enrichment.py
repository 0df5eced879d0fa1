"""GET /enrichment/event_enrichments/{id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..._operation import Request
    from ...client import Client
    from ...models.event_enrichment import EventEnrichment
    from ...models.event_enrichment_envelope import EventEnrichmentEnvelope
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[EventEnrichmentEnvelope, EventEnrichment] = Operation(
    id="getEventEnrichment",
    method="GET",
    path="/enrichment/event_enrichments/{id}",
    tag="Event Enrichments",
    module="event_enrichments.get_event_enrichment",
    responses={
        200: "EventEnrichmentEnvelope",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    unwrap={
        200: "event_enrichment",
    },
)


def _request(
    id: str,
    *,
    include: Sequence[Literal["privileges"]] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("include[]", include),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: Client,
    include: Sequence[Literal["privileges"]] | None = None,
) -> Response[EventEnrichmentEnvelope]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            id,
            include=include,
        ),
    )


def sync(
    id: str,
    *,
    client: Client,
    include: Sequence[Literal["privileges"]] | None = None,
) -> EventEnrichment:
    """GET /enrichment/event_enrichments/{id}"""
    return OPERATION.call(
        client,
        _request(
            id,
            include=include,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: Client,
    include: Sequence[Literal["privileges"]] | None = None,
) -> Response[EventEnrichmentEnvelope]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            include=include,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: Client,
    include: Sequence[Literal["privileges"]] | None = None,
) -> EventEnrichment:
    """GET /enrichment/event_enrichments/{id}"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            include=include,
        ),
    )
