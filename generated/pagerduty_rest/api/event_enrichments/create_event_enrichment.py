"""Creates an event enrichment, an empty set of rules that add data to incoming events."""

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
    id="createEventEnrichment",
    method="POST",
    path="/enrichment/event_enrichments",
    tag="Event Enrichments",
    module="event_enrichments.create_event_enrichment",
    package="pagerduty_rest",
    responses={
        200: "EventEnrichmentEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
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
    *,
    body: EventEnrichmentInput | EventEnrichment | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: EventEnrichmentInput | EventEnrichment | Mapping[str, Any],
) -> Response[EventEnrichmentEnvelope]:
    """Creates an event enrichment, an empty set of rules that add data to incoming events.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            body=body,
        ),
    )


def sync(
    *,
    client: ApiClient,
    body: EventEnrichmentInput | EventEnrichment | Mapping[str, Any],
) -> EventEnrichment:
    """Creates an event enrichment, an empty set of rules that add data to incoming events.

    - `POST /enrichment/event_enrichments`.
    - The rules are set with `client.event_enrichments.update_rules`, and where they apply with
      `client.event_enrichments.create_associations`.

    Args:
        body:
            team: The team that owns it; null for none.
    """
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    body: EventEnrichmentInput | EventEnrichment | Mapping[str, Any],
) -> Response[EventEnrichmentEnvelope]:
    """Creates an event enrichment, an empty set of rules that add data to incoming events.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    body: EventEnrichmentInput | EventEnrichment | Mapping[str, Any],
) -> EventEnrichment:
    """Creates an event enrichment, an empty set of rules that add data to incoming events.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
