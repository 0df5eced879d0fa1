"""Tells whether the orchestration rules of a service are in force."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.orchestration_path_service_active_response import OrchestrationPathServiceActiveResponse

from pagerduty_runtime.operation import Operation

OPERATION: Operation[OrchestrationPathServiceActiveResponse, OrchestrationPathServiceActiveResponse] = Operation(
    id="getOrchActiveStatus",
    method="GET",
    path="/event_orchestrations/services/{service_id}/active",
    tag="Event Orchestrations",
    module="event_orchestrations.get_orch_active_status",
    package="pagerduty_rest",
    responses={
        200: "OrchestrationPathServiceActiveResponse",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    scopes=("services.read",),
    is_read_only=True,
)


def _request(
    service_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "service_id": service_id,
        },
    )


def sync_detailed(
    service_id: str,
    *,
    client: ApiClient,
) -> Response[OrchestrationPathServiceActiveResponse]:
    """Tells whether the orchestration rules of a service are in force.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            service_id,
        ),
    )


def sync(
    service_id: str,
    *,
    client: ApiClient,
) -> OrchestrationPathServiceActiveResponse:
    """Tells whether the orchestration rules of a service are in force.

    - `GET /event_orchestrations/services/{service_id}/active`, OAuth scope `services.read`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            service_id,
        ),
    )


async def asyncio_detailed(
    service_id: str,
    *,
    client: ApiClient,
) -> Response[OrchestrationPathServiceActiveResponse]:
    """Tells whether the orchestration rules of a service are in force.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            service_id,
        ),
    )


async def asyncio(
    service_id: str,
    *,
    client: ApiClient,
) -> OrchestrationPathServiceActiveResponse:
    """Tells whether the orchestration rules of a service are in force.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            service_id,
        ),
    )
