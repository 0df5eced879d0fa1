"""Returns an event enrichment's name, team and number of uses, without its rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.event_enrichment import EventEnrichment
    from ..._models.event_enrichment_envelope import EventEnrichmentEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[EventEnrichmentEnvelope, EventEnrichment] = Operation(
    id="getEventEnrichment",
    method="GET",
    path="/enrichment/event_enrichments/{id}",
    tag="Event Enrichments",
    module="event_enrichments.get_event_enrichment",
    package="pagerduty_rest",
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
    is_read_only=True,
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
    client: ApiClient,
    include: Sequence[Literal["privileges"]] | None = None,
) -> Response[EventEnrichmentEnvelope]:
    """Returns an event enrichment's name, team and number of uses, without its rules.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
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
    client: ApiClient,
    include: Sequence[Literal["privileges"]] | None = None,
) -> EventEnrichment:
    """Returns an event enrichment's name, team and number of uses, without its rules.

    - `GET /enrichment/event_enrichments/{id}`.
    - Worth catching: `NotFound` (404).

    Args:
        include: privileges adds what the caller may do with it.
    """
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
    client: ApiClient,
    include: Sequence[Literal["privileges"]] | None = None,
) -> Response[EventEnrichmentEnvelope]:
    """Returns an event enrichment's name, team and number of uses, without its rules.

    Like `sync_detailed`, to be awaited.
    """
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
    client: ApiClient,
    include: Sequence[Literal["privileges"]] | None = None,
) -> EventEnrichment:
    """Returns an event enrichment's name, team and number of uses, without its rules.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            include=include,
        ),
    )
