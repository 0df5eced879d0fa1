"""Returns one business service with its contact and the team that owns it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.business_service import BusinessService
    from ..._models.business_service_envelope import BusinessServiceEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[BusinessServiceEnvelope, BusinessService] = Operation(
    id="getBusinessService",
    method="GET",
    path="/business_services/{id}",
    tag="Business Services",
    module="business_services.get_business_service",
    package="pagerduty_rest",
    responses={
        200: "BusinessServiceEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    unwrap={
        200: "business_service",
    },
    scopes=("services.read",),
    is_read_only=True,
)


def _request(
    id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[BusinessServiceEnvelope]:
    """Returns one business service with its contact and the team that owns it.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
) -> BusinessService:
    """Returns one business service with its contact and the team that owns it.

    - `GET /business_services/{id}`, OAuth scope `services.read`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[BusinessServiceEnvelope]:
    """Returns one business service with its contact and the team that owns it.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
) -> BusinessService:
    """Returns one business service with its contact and the team that owns it.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
