"""Puts the orchestration rules of a service in force, or out of force."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.orchestration_path_service_active_response import OrchestrationPathServiceActiveResponse
    from ..._models.orchestration_path_service_active_response_input import OrchestrationPathServiceActiveResponseInput

from pagerduty_runtime.operation import Operation

OPERATION: Operation[OrchestrationPathServiceActiveResponse, OrchestrationPathServiceActiveResponse] = Operation(
    id="updateOrchActiveStatus",
    method="PUT",
    path="/event_orchestrations/services/{service_id}/active",
    tag="Event Orchestrations",
    module="event_orchestrations.update_orch_active_status",
    package="pagerduty_rest",
    responses={
        200: "OrchestrationPathServiceActiveResponse",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        405: "ErrorResponse",
        409: "ErrorResponse",
    },
    body="OrchestrationPathServiceActiveResponseInput",
    body_media=("application/json",),
    scopes=("services.write",),
)


def _request(
    service_id: str,
    *,
    body: OrchestrationPathServiceActiveResponseInput
    | OrchestrationPathServiceActiveResponse
    | Mapping[str, Any]
    | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "service_id": service_id,
        },
        body=body,
    )


def sync_detailed(
    service_id: str,
    *,
    client: ApiClient,
    body: OrchestrationPathServiceActiveResponseInput
    | OrchestrationPathServiceActiveResponse
    | Mapping[str, Any]
    | None = None,
) -> Response[OrchestrationPathServiceActiveResponse]:
    """Puts the orchestration rules of a service in force, or out of force.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            service_id,
            body=body,
        ),
    )


def sync(
    service_id: str,
    *,
    client: ApiClient,
    body: OrchestrationPathServiceActiveResponseInput
    | OrchestrationPathServiceActiveResponse
    | Mapping[str, Any]
    | None = None,
) -> OrchestrationPathServiceActiveResponse:
    """Puts the orchestration rules of a service in force, or out of force.

    - `PUT /event_orchestrations/services/{service_id}/active`, OAuth scope `services.write`.
    - Worth catching: `NotFound` (404), `Conflict` (409).

    Args:
        body:
            active: False keeps the rules but does not apply them.
    """
    return OPERATION.call(
        client,
        _request(
            service_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    service_id: str,
    *,
    client: ApiClient,
    body: OrchestrationPathServiceActiveResponseInput
    | OrchestrationPathServiceActiveResponse
    | Mapping[str, Any]
    | None = None,
) -> Response[OrchestrationPathServiceActiveResponse]:
    """Puts the orchestration rules of a service in force, or out of force.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            service_id,
            body=body,
        ),
    )


async def asyncio(
    service_id: str,
    *,
    client: ApiClient,
    body: OrchestrationPathServiceActiveResponseInput
    | OrchestrationPathServiceActiveResponse
    | Mapping[str, Any]
    | None = None,
) -> OrchestrationPathServiceActiveResponse:
    """Puts the orchestration rules of a service in force, or out of force.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            service_id,
            body=body,
        ),
    )
