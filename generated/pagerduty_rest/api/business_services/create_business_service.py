"""Creates a business service, which stands for something customers use and rests on other services."""

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
    id="createBusinessService",
    method="POST",
    path="/business_services",
    tag="Business Services",
    module="business_services.create_business_service",
    package="pagerduty_rest",
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
    client: ApiClient,
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
    client: ApiClient,
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
    client: ApiClient,
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
    client: ApiClient,
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
