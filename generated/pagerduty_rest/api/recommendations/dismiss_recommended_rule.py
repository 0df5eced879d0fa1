"""Turns down a recommended rule and says what you thought of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.delete_event_enrichment_associations_result import DeleteEventEnrichmentAssociationsResult
    from ..._models.recommended_rule_dismiss import RecommendedRuleDismiss

from pagerduty_runtime.operation import Operation

OPERATION: Operation[DeleteEventEnrichmentAssociationsResult, DeleteEventEnrichmentAssociationsResult] = Operation(
    id="dismissRecommendedRule",
    method="POST",
    path="/recommendations/event_orchestrations/services/{service_id}/rules/{recommendation_id}/dismiss",
    tag="Recommendations",
    module="recommendations.dismiss_recommended_rule",
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
    body="RecommendedRuleDismiss",
    body_media=("application/json",),
    wrapper="decision",
    scopes=("recommendations.write",),
)


def _request(
    service_id: str,
    recommendation_id: str,
    *,
    body: RecommendedRuleDismiss | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "service_id": service_id,
            "recommendation_id": recommendation_id,
        },
        body=body,
    )


def sync_detailed(
    service_id: str,
    recommendation_id: str,
    *,
    client: ApiClient,
    body: RecommendedRuleDismiss | Mapping[str, Any],
) -> Response[DeleteEventEnrichmentAssociationsResult]:
    """Turns down a recommended rule and says what you thought of it.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            service_id,
            recommendation_id,
            body=body,
        ),
    )


def sync(
    service_id: str,
    recommendation_id: str,
    *,
    client: ApiClient,
    body: RecommendedRuleDismiss | Mapping[str, Any],
) -> DeleteEventEnrichmentAssociationsResult:
    """Turns down a recommended rule and says what you thought of it.

    - `POST /recommendations/event_orchestrations/services/{service_id}/rules/{recommendation_id}/dismiss`, OAuth scope
      `recommendations.write`.
    - Worth catching: `NotFound` (404).

    Args:
        body:
            feedback: Whether the recommendation was any good.
    """
    return OPERATION.call(
        client,
        _request(
            service_id,
            recommendation_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    service_id: str,
    recommendation_id: str,
    *,
    client: ApiClient,
    body: RecommendedRuleDismiss | Mapping[str, Any],
) -> Response[DeleteEventEnrichmentAssociationsResult]:
    """Turns down a recommended rule and says what you thought of it.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            service_id,
            recommendation_id,
            body=body,
        ),
    )


async def asyncio(
    service_id: str,
    recommendation_id: str,
    *,
    client: ApiClient,
    body: RecommendedRuleDismiss | Mapping[str, Any],
) -> DeleteEventEnrichmentAssociationsResult:
    """Turns down a recommended rule and says what you thought of it.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            service_id,
            recommendation_id,
            body=body,
        ),
    )
