"""GET /event_orchestrations/{id}/unrouted"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.orchestration_unrouted import OrchestrationUnrouted
    from ...models.orchestration_unrouted_orchestration_path import OrchestrationUnroutedOrchestrationPath
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[OrchestrationUnrouted, OrchestrationUnroutedOrchestrationPath] = Operation(
    id="getOrchPathUnrouted",
    method="GET",
    path="/event_orchestrations/{id}/unrouted",
    tag="Event Orchestrations",
    module="event_orchestrations.get_orch_path_unrouted",
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
    client: Client,
) -> Response[OrchestrationUnrouted]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            id,
        ),
    )


def sync(
    id: str,
    *,
    client: Client,
) -> OrchestrationUnroutedOrchestrationPath:
    """GET /event_orchestrations/{id}/unrouted"""
    return OPERATION.call(
        client,
        _request(
            id,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: Client,
) -> Response[OrchestrationUnrouted]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            id,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: Client,
) -> OrchestrationUnroutedOrchestrationPath:
    """GET /event_orchestrations/{id}/unrouted"""
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
