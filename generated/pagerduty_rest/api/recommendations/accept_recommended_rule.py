"""Adds a recommended rule to the event orchestration of its service."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.delete_event_enrichment_associations_result import DeleteEventEnrichmentAssociationsResult

from pagerduty_runtime.operation import Operation

OPERATION: Operation[DeleteEventEnrichmentAssociationsResult, DeleteEventEnrichmentAssociationsResult] = Operation(
    id="acceptRecommendedRule",
    method="POST",
    path="/recommendations/event_orchestrations/services/{service_id}/rules/{recommendation_id}/accept",
    tag="Recommendations",
    module="recommendations.accept_recommended_rule",
    package="pagerduty_rest",
    responses={
        200: "DeleteEventEnrichmentAssociationsResult",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("recommendations.write",),
)


def _request(
    service_id: str,
    recommendation_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "service_id": service_id,
            "recommendation_id": recommendation_id,
        },
    )


def sync_detailed(
    service_id: str,
    recommendation_id: str,
    *,
    client: ApiClient,
) -> Response[DeleteEventEnrichmentAssociationsResult]:
    """Adds a recommended rule to the event orchestration of its service.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            service_id,
            recommendation_id,
        ),
    )


def sync(
    service_id: str,
    recommendation_id: str,
    *,
    client: ApiClient,
) -> DeleteEventEnrichmentAssociationsResult:
    """Adds a recommended rule to the event orchestration of its service.

    - `POST /recommendations/event_orchestrations/services/{service_id}/rules/{recommendation_id}/accept`, OAuth scope
      `recommendations.write`.
    - Worth catching: `NotFound` (404).
    - The rule applies to the service's events from then on.
    """
    return OPERATION.call(
        client,
        _request(
            service_id,
            recommendation_id,
        ),
    )


async def asyncio_detailed(
    service_id: str,
    recommendation_id: str,
    *,
    client: ApiClient,
) -> Response[DeleteEventEnrichmentAssociationsResult]:
    """Adds a recommended rule to the event orchestration of its service.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            service_id,
            recommendation_id,
        ),
    )


async def asyncio(
    service_id: str,
    recommendation_id: str,
    *,
    client: ApiClient,
) -> DeleteEventEnrichmentAssociationsResult:
    """Adds a recommended rule to the event orchestration of its service.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            service_id,
            recommendation_id,
        ),
    )
