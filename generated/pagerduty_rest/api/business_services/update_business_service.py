"""Changes a business service's name, description, contact or team."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.business_service import BusinessService
    from ...models.business_service_create import BusinessServiceCreate
    from ...models.business_service_envelope import BusinessServiceEnvelope
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[BusinessServiceEnvelope, BusinessService] = Operation(
    id="updateBusinessService",
    method="PUT",
    path="/business_services/{id}",
    tag="Business Services",
    module="business_services.update_business_service",
    responses={
        200: "BusinessServiceEnvelope",
        400: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    body="BusinessServiceCreate",
    body_media=("application/json",),
    wrapper="business_service",
    unwrap={
        200: "business_service",
    },
    scopes=("services.write",),
)


def _request(
    id: str,
    *,
    body: BusinessServiceCreate | BusinessService | Mapping[str, Any] | None = None,
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
    client: Client,
    body: BusinessServiceCreate | BusinessService | Mapping[str, Any] | None = None,
) -> Response[BusinessServiceEnvelope]:
    """Changes a business service's name, description, contact or team.

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
    client: Client,
    body: BusinessServiceCreate | BusinessService | Mapping[str, Any] | None = None,
) -> BusinessService:
    """Changes a business service's name, description, contact or team.

    - `PUT /business_services/{id}`, OAuth scope `services.write`.
    - Worth catching: `NotFound` (404).

    Args:
        body:
            point_of_contact: Free text that says whom to ask about the service.
            team: The team that owns it.
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
    client: Client,
    body: BusinessServiceCreate | BusinessService | Mapping[str, Any] | None = None,
) -> Response[BusinessServiceEnvelope]:
    """Changes a business service's name, description, contact or team.

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
    client: Client,
    body: BusinessServiceCreate | BusinessService | Mapping[str, Any] | None = None,
) -> BusinessService:
    """Changes a business service's name, description, contact or team.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
