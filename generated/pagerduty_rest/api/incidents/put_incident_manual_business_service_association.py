"""PUT /incidents/{id}/business_services/{business_service_id}/impacts"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.incident_manual_business_service_association_put import IncidentManualBusinessServiceAssociationPut
    from ...models.put_incident_manual_business_service_association_result import (
        PutIncidentManualBusinessServiceAssociationResult,
    )
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[
    PutIncidentManualBusinessServiceAssociationResult, PutIncidentManualBusinessServiceAssociationResult
] = Operation(
    id="putIncidentManualBusinessServiceAssociation",
    method="PUT",
    path="/incidents/{id}/business_services/{business_service_id}/impacts",
    tag="Incidents",
    module="incidents.put_incident_manual_business_service_association",
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
    client: Client,
    body: IncidentManualBusinessServiceAssociationPut | Mapping[str, Any],
) -> Response[PutIncidentManualBusinessServiceAssociationResult]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    body: IncidentManualBusinessServiceAssociationPut | Mapping[str, Any],
) -> PutIncidentManualBusinessServiceAssociationResult:
    """PUT /incidents/{id}/business_services/{business_service_id}/impacts"""
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
    client: Client,
    body: IncidentManualBusinessServiceAssociationPut | Mapping[str, Any],
) -> Response[PutIncidentManualBusinessServiceAssociationResult]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    body: IncidentManualBusinessServiceAssociationPut | Mapping[str, Any],
) -> PutIncidentManualBusinessServiceAssociationResult:
    """PUT /incidents/{id}/business_services/{business_service_id}/impacts"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            business_service_id,
            body=body,
        ),
    )
