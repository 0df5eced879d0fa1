"""Makes an event enrichment the account's default in place of the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.event_enrichment_default import EventEnrichmentDefault
    from ..._models.event_enrichment_reference import EventEnrichmentReference
    from ..._models.event_enrichment_reference_input import EventEnrichmentReferenceInput

from pagerduty_runtime.operation import Operation

OPERATION: Operation[EventEnrichmentDefault, EventEnrichmentDefault] = Operation(
    id="markEventEnrichmentAsDefault",
    method="PUT",
    path="/enrichment/event_enrichments/default",
    tag="Event Enrichments",
    module="event_enrichments.mark_event_enrichment_as_default",
    package="pagerduty_rest",
    responses={
        200: "EventEnrichmentDefault",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="EventEnrichmentReferenceInput | None",
    body_media=("application/json",),
    wrapper="default",
)


def _request(
    *,
    body: EventEnrichmentReferenceInput | None | EventEnrichmentReference | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: EventEnrichmentReferenceInput | None | EventEnrichmentReference | Mapping[str, Any],
) -> Response[EventEnrichmentDefault]:
    """Makes an event enrichment the account's default in place of the one before.

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
    body: EventEnrichmentReferenceInput | None | EventEnrichmentReference | Mapping[str, Any],
) -> EventEnrichmentDefault:
    """Makes an event enrichment the account's default in place of the one before.

    - `PUT /enrichment/event_enrichments/default`.
    - Worth catching: `NotFound` (404).
    - A body of None leaves the account without a default.
    - The result names the one before as previous_default.
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
    body: EventEnrichmentReferenceInput | None | EventEnrichmentReference | Mapping[str, Any],
) -> Response[EventEnrichmentDefault]:
    """Makes an event enrichment the account's default in place of the one before.

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
    body: EventEnrichmentReferenceInput | None | EventEnrichmentReference | Mapping[str, Any],
) -> EventEnrichmentDefault:
    """Makes an event enrichment the account's default in place of the one before.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
