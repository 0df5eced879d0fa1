"""Changes an event enrichment's name, description or team."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.event_enrichment import EventEnrichment
    from ..._models.event_enrichment_envelope import EventEnrichmentEnvelope
    from ..._models.event_enrichment_input import EventEnrichmentInput

from pagerduty_runtime.operation import Operation

OPERATION: Operation[EventEnrichmentEnvelope, EventEnrichment] = Operation(
    id="updateEventEnrichment",
    method="PUT",
    path="/enrichment/event_enrichments/{id}",
    tag="Event Enrichments",
    module="event_enrichments.update_event_enrichment",
    package="pagerduty_rest",
    responses={
        200: "EventEnrichmentEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="EventEnrichmentInput",
    body_media=("application/json",),
    wrapper="event_enrichment",
    unwrap={
        200: "event_enrichment",
    },
)


def _request(
    id: str,
    *,
    body: EventEnrichmentInput | EventEnrichment | Mapping[str, Any],
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
    body: EventEnrichmentInput | EventEnrichment | Mapping[str, Any],
) -> Response[EventEnrichmentEnvelope]:
    """Changes an event enrichment's name, description or team.

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
    body: EventEnrichmentInput | EventEnrichment | Mapping[str, Any],
) -> EventEnrichment:
    """Changes an event enrichment's name, description or team.

    - `PUT /enrichment/event_enrichments/{id}`.
    - Worth catching: `NotFound` (404).
    - Rules are not changed here but with `client.event_enrichments.update_rules`.

    Args:
        body:
            team: The team that owns it; null for none.
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
    body: EventEnrichmentInput | EventEnrichment | Mapping[str, Any],
) -> Response[EventEnrichmentEnvelope]:
    """Changes an event enrichment's name, description or team.

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
    body: EventEnrichmentInput | EventEnrichment | Mapping[str, Any],
) -> EventEnrichment:
    """Changes an event enrichment's name, description or team.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
