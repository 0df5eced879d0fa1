"""GET /event_orchestrations/{id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.orchestration import Orchestration
    from ...models.orchestration_envelope import OrchestrationEnvelope
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[OrchestrationEnvelope, Orchestration] = Operation(
    id="getOrchestration",
    method="GET",
    path="/event_orchestrations/{id}",
    tag="Event Orchestrations",
    module="event_orchestrations.get_orchestration",
    responses={
        200: "OrchestrationEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    unwrap={
        200: "orchestration",
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
) -> Response[OrchestrationEnvelope]:
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
) -> Orchestration:
    """GET /event_orchestrations/{id}"""
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
) -> Response[OrchestrationEnvelope]:
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
) -> Orchestration:
    """GET /event_orchestrations/{id}"""
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
