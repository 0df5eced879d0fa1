"""Returns the rules by which an orchestration routes events to services."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.orchestration_router import OrchestrationRouter
    from ..._models.orchestration_router_orchestration_path import OrchestrationRouterOrchestrationPath

from pagerduty_runtime.operation import Operation

OPERATION: Operation[OrchestrationRouter, OrchestrationRouterOrchestrationPath] = Operation(
    id="getOrchPathRouter",
    method="GET",
    path="/event_orchestrations/{id}/router",
    tag="Event Orchestrations",
    module="event_orchestrations.get_orch_path_router",
    package="pagerduty_rest",
    responses={
        200: "OrchestrationRouter",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    unwrap={
        200: "orchestration_path",
    },
    scopes=("event_orchestrations.read",),
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
) -> Response[OrchestrationRouter]:
    """Returns the rules by which an orchestration routes events to services.

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
) -> OrchestrationRouterOrchestrationPath:
    """Returns the rules by which an orchestration routes events to services.

    - `GET /event_orchestrations/{id}/router`, OAuth scope `event_orchestrations.read`.
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
) -> Response[OrchestrationRouter]:
    """Returns the rules by which an orchestration routes events to services.

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
) -> OrchestrationRouterOrchestrationPath:
    """Returns the rules by which an orchestration routes events to services.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
