"""Returns the rules for events that an orchestration's router sent to no service."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.orchestration_unrouted import OrchestrationUnrouted
    from ..._models.orchestration_unrouted_orchestration_path import OrchestrationUnroutedOrchestrationPath

from pagerduty_runtime.operation import Operation

OPERATION: Operation[OrchestrationUnrouted, OrchestrationUnroutedOrchestrationPath] = Operation(
    id="getOrchPathUnrouted",
    method="GET",
    path="/event_orchestrations/{id}/unrouted",
    tag="Event Orchestrations",
    module="event_orchestrations.get_orch_path_unrouted",
    package="pagerduty_rest",
    responses={
        200: "OrchestrationUnrouted",
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
) -> Response[OrchestrationUnrouted]:
    """Returns the rules for events that an orchestration's router sent to no service.

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
) -> OrchestrationUnroutedOrchestrationPath:
    """Returns the rules for events that an orchestration's router sent to no service.

    - `GET /event_orchestrations/{id}/unrouted`, OAuth scope `event_orchestrations.read`.
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
) -> Response[OrchestrationUnrouted]:
    """Returns the rules for events that an orchestration's router sent to no service.

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
) -> OrchestrationUnroutedOrchestrationPath:
    """Returns the rules for events that an orchestration's router sent to no service.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
