"""Replaces the rules of an event enrichment."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.event_enrichment_orchestration_path import EventEnrichmentOrchestrationPath
    from ..._models.event_enrichment_orchestration_path_input import EventEnrichmentOrchestrationPathInput
    from ..._models.orchestration_path_envelope import OrchestrationPathEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[OrchestrationPathEnvelope, EventEnrichmentOrchestrationPath] = Operation(
    id="updateEventEnrichmentRules",
    method="PUT",
    path="/enrichment/event_enrichments/{id}/rules",
    tag="Event Enrichments",
    module="event_enrichments.update_event_enrichment_rules",
    package="pagerduty_rest",
    responses={
        200: "OrchestrationPathEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="EventEnrichmentOrchestrationPathInput",
    body_media=("application/json",),
    wrapper="orchestration_path",
    unwrap={
        200: "orchestration_path",
    },
)


def _request(
    id: str,
    *,
    body: EventEnrichmentOrchestrationPathInput | EventEnrichmentOrchestrationPath | Mapping[str, Any],
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
    body: EventEnrichmentOrchestrationPathInput | EventEnrichmentOrchestrationPath | Mapping[str, Any],
) -> Response[OrchestrationPathEnvelope]:
    """Replaces the rules of an event enrichment.

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
    body: EventEnrichmentOrchestrationPathInput | EventEnrichmentOrchestrationPath | Mapping[str, Any],
) -> EventEnrichmentOrchestrationPath:
    """Replaces the rules of an event enrichment.

    - `PUT /enrichment/event_enrichments/{id}/rules`.
    - Worth catching: `NotFound` (404).
    - Rules that are not sent are removed.

    Args:
        body:
            sets: All sets of rules; in a rule, extractions take values out of the event and enrichments look values up
                in an enrichment schema.
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
    body: EventEnrichmentOrchestrationPathInput | EventEnrichmentOrchestrationPath | Mapping[str, Any],
) -> Response[OrchestrationPathEnvelope]:
    """Replaces the rules of an event enrichment.

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
    body: EventEnrichmentOrchestrationPathInput | EventEnrichmentOrchestrationPath | Mapping[str, Any],
) -> EventEnrichmentOrchestrationPath:
    """Replaces the rules of an event enrichment.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
