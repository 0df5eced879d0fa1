"""Marks by hand whether an incident affects a business service."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.incident_manual_business_service_association_put import IncidentManualBusinessServiceAssociationPut
    from ..._models.put_incident_manual_business_service_association_result import (
        PutIncidentManualBusinessServiceAssociationResult,
    )

from pagerduty_runtime.operation import Operation

OPERATION: Operation[
    PutIncidentManualBusinessServiceAssociationResult, PutIncidentManualBusinessServiceAssociationResult
] = Operation(
    id="putIncidentManualBusinessServiceAssociation",
    method="PUT",
    path="/incidents/{id}/business_services/{business_service_id}/impacts",
    tag="Incidents",
    module="incidents.put_incident_manual_business_service_association",
    package="pagerduty_rest",
    responses={
        200: "PutIncidentManualBusinessServiceAssociationResult",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        422: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="IncidentManualBusinessServiceAssociationPut",
    body_media=("application/json",),
    scopes=("incidents.write",),
)


def _request(
    id: str,
    business_service_id: str,
    *,
    body: IncidentManualBusinessServiceAssociationPut | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "business_service_id": business_service_id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    business_service_id: str,
    *,
    client: ApiClient,
    body: IncidentManualBusinessServiceAssociationPut | Mapping[str, Any],
) -> Response[PutIncidentManualBusinessServiceAssociationResult]:
    """Marks by hand whether an incident affects a business service.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            business_service_id,
            body=body,
        ),
    )


def sync(
    id: str,
    business_service_id: str,
    *,
    client: ApiClient,
    body: IncidentManualBusinessServiceAssociationPut | Mapping[str, Any],
) -> PutIncidentManualBusinessServiceAssociationResult:
    """Marks by hand whether an incident affects a business service.

    - `PUT /incidents/{id}/business_services/{business_service_id}/impacts`, OAuth scope `incidents.write`.
    - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).

    Args:
        body:
            relation: impacted adds the effect, not_impacted takes it away.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            business_service_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    business_service_id: str,
    *,
    client: ApiClient,
    body: IncidentManualBusinessServiceAssociationPut | Mapping[str, Any],
) -> Response[PutIncidentManualBusinessServiceAssociationResult]:
    """Marks by hand whether an incident affects a business service.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            business_service_id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    business_service_id: str,
    *,
    client: ApiClient,
    body: IncidentManualBusinessServiceAssociationPut | Mapping[str, Any],
) -> PutIncidentManualBusinessServiceAssociationResult:
    """Marks by hand whether an incident affects a business service.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            business_service_id,
            body=body,
        ),
    )
