"""Takes a rule that came from a recommendation out of the service's event orchestration."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.delete_event_enrichment_associations_result import DeleteEventEnrichmentAssociationsResult

from pagerduty_runtime.operation import Operation

OPERATION: Operation[DeleteEventEnrichmentAssociationsResult, DeleteEventEnrichmentAssociationsResult] = Operation(
    id="deleteAcceptedRecommendedRule",
    method="DELETE",
    path="/recommendations/event_orchestrations/services/{service_id}/accepted_rules/{rule_id}",
    tag="Recommendations",
    module="recommendations.delete_accepted_recommended_rule",
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
    rule_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "service_id": service_id,
            "rule_id": rule_id,
        },
    )


def sync_detailed(
    service_id: str,
    rule_id: str,
    *,
    client: ApiClient,
) -> Response[DeleteEventEnrichmentAssociationsResult]:
    """Takes a rule that came from a recommendation out of the service's event orchestration.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            service_id,
            rule_id,
        ),
    )


def sync(
    service_id: str,
    rule_id: str,
    *,
    client: ApiClient,
) -> DeleteEventEnrichmentAssociationsResult:
    """Takes a rule that came from a recommendation out of the service's event orchestration.

    - `DELETE /recommendations/event_orchestrations/services/{service_id}/accepted_rules/{rule_id}`, OAuth scope
      `recommendations.write`.
    - Worth catching: `NotFound` (404).

    Args:
        rule_id: The rule in the orchestration; not the ID of the recommendation.
    """
    return OPERATION.call(
        client,
        _request(
            service_id,
            rule_id,
        ),
    )


async def asyncio_detailed(
    service_id: str,
    rule_id: str,
    *,
    client: ApiClient,
) -> Response[DeleteEventEnrichmentAssociationsResult]:
    """Takes a rule that came from a recommendation out of the service's event orchestration.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            service_id,
            rule_id,
        ),
    )


async def asyncio(
    service_id: str,
    rule_id: str,
    *,
    client: ApiClient,
) -> DeleteEventEnrichmentAssociationsResult:
    """Takes a rule that came from a recommendation out of the service's event orchestration.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            service_id,
            rule_id,
        ),
    )
