"""Returns the rules by which an event enrichment extracts and looks up data."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.event_enrichment_orchestration_path import EventEnrichmentOrchestrationPath
    from ..._models.orchestration_path_envelope import OrchestrationPathEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[OrchestrationPathEnvelope, EventEnrichmentOrchestrationPath] = Operation(
    id="getEventEnrichmentRules",
    method="GET",
    path="/enrichment/event_enrichments/{id}/rules",
    tag="Event Enrichments",
    module="event_enrichments.get_event_enrichment_rules",
    package="pagerduty_rest",
    responses={
        200: "OrchestrationPathEnvelope",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    unwrap={
        200: "orchestration_path",
    },
    is_read_only=True,
)


def _request(
    id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[OrchestrationPathEnvelope]:
    """Returns the rules by which an event enrichment extracts and looks up data.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
) -> EventEnrichmentOrchestrationPath:
    """Returns the rules by which an event enrichment extracts and looks up data.

    - `GET /enrichment/event_enrichments/{id}/rules`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[OrchestrationPathEnvelope]:
    """Returns the rules by which an event enrichment extracts and looks up data.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
) -> EventEnrichmentOrchestrationPath:
    """Returns the rules by which an event enrichment extracts and looks up data.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
