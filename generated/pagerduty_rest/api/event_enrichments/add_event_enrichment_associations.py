"""Applies an event enrichment to more services and event orchestrations."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.add_event_enrichment_associations_page import AddEventEnrichmentAssociationsPage
    from ..._models.add_event_enrichment_associations_result import AddEventEnrichmentAssociationsResult
    from ..._models.event_enrichment_associations_add import EventEnrichmentAssociationsAdd

from pagerduty_runtime.operation import Operation

OPERATION: Operation[
    AddEventEnrichmentAssociationsResult | AddEventEnrichmentAssociationsPage,
    AddEventEnrichmentAssociationsResult | AddEventEnrichmentAssociationsPage,
] = Operation(
    id="addEventEnrichmentAssociations",
    method="POST",
    path="/enrichment/event_enrichments/{id}/associations",
    tag="Event Enrichments",
    module="event_enrichments.add_event_enrichment_associations",
    package="pagerduty_rest",
    responses={
        201: "AddEventEnrichmentAssociationsResult",
        207: "AddEventEnrichmentAssociationsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="EventEnrichmentAssociationsAdd",
    body_media=("application/json",),
)


def _request(
    id: str,
    *,
    body: EventEnrichmentAssociationsAdd | Mapping[str, Any],
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
    body: EventEnrichmentAssociationsAdd | Mapping[str, Any],
) -> Response[AddEventEnrichmentAssociationsResult | AddEventEnrichmentAssociationsPage]:
    """Applies an event enrichment to more services and event orchestrations.

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
    body: EventEnrichmentAssociationsAdd | Mapping[str, Any],
) -> AddEventEnrichmentAssociationsResult | AddEventEnrichmentAssociationsPage:
    """Applies an event enrichment to more services and event orchestrations.

    - `POST /enrichment/event_enrichments/{id}/associations`.
    - Worth catching: `NotFound` (404).
    - Where only some of them succeed, the result lists each with its status and its errors.
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
    body: EventEnrichmentAssociationsAdd | Mapping[str, Any],
) -> Response[AddEventEnrichmentAssociationsResult | AddEventEnrichmentAssociationsPage]:
    """Applies an event enrichment to more services and event orchestrations.

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
    body: EventEnrichmentAssociationsAdd | Mapping[str, Any],
) -> AddEventEnrichmentAssociationsResult | AddEventEnrichmentAssociationsPage:
    """Applies an event enrichment to more services and event orchestrations.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
