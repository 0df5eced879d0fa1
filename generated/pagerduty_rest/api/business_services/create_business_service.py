"""Creates a business service, which stands for something customers use and rests on other services."""

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
    id="createBusinessService",
    method="POST",
    path="/business_services",
    tag="Business Services",
    module="business_services.create_business_service",
    responses={
        200: "BusinessServiceEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
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
    *,
    body: BusinessServiceCreate | BusinessService | Mapping[str, Any] | None = None,
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: Client,
    body: BusinessServiceCreate | BusinessService | Mapping[str, Any] | None = None,
) -> Response[BusinessServiceEnvelope]:
    """Creates a business service, which stands for something customers use and rests on other services.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            body=body,
        ),
    )


def sync(
    *,
    client: Client,
    body: BusinessServiceCreate | BusinessService | Mapping[str, Any] | None = None,
) -> BusinessService:
    """Creates a business service, which stands for something customers use and rests on other services.

    - `POST /business_services`, OAuth scope `services.write`.
    - Worth catching: `NotFound` (404).
    - What it rests on is set with the calls of service_dependencies.

    Args:
        body:
            point_of_contact: Free text that says whom to ask about the service.
            team: The team that owns it.
    """
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    body: BusinessServiceCreate | BusinessService | Mapping[str, Any] | None = None,
) -> Response[BusinessServiceEnvelope]:
    """Creates a business service, which stands for something customers use and rests on other services.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio(
    *,
    client: Client,
    body: BusinessServiceCreate | BusinessService | Mapping[str, Any] | None = None,
) -> BusinessService:
    """Creates a business service, which stands for something customers use and rests on other services.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
