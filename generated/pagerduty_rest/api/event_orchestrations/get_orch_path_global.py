"""GET /event_orchestrations/{id}/global"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.orchestration_global import OrchestrationGlobal
    from ...models.orchestration_global_orchestration_path import OrchestrationGlobalOrchestrationPath
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[OrchestrationGlobal, OrchestrationGlobalOrchestrationPath] = Operation(
    id="getOrchPathGlobal",
    method="GET",
    path="/event_orchestrations/{id}/global",
    tag="Event Orchestrations",
    module="event_orchestrations.get_orch_path_global",
    responses={
        200: "OrchestrationGlobal",
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
) -> Response[OrchestrationGlobal]:
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
) -> OrchestrationGlobalOrchestrationPath:
    """GET /event_orchestrations/{id}/global"""
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
) -> Response[OrchestrationGlobal]:
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
) -> OrchestrationGlobalOrchestrationPath:
    """GET /event_orchestrations/{id}/global"""
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
