"""Changes a business service's name, description, contact or team."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.business_service import BusinessService
    from ..._models.business_service_create import BusinessServiceCreate
    from ..._models.business_service_envelope import BusinessServiceEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[BusinessServiceEnvelope, BusinessService] = Operation(
    id="updateBusinessService",
    method="PUT",
    path="/business_services/{id}",
    tag="Business Services",
    module="business_services.update_business_service",
    package="pagerduty_rest",
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
    client: ApiClient,
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
    client: ApiClient,
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
    client: ApiClient,
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
    client: ApiClient,
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
