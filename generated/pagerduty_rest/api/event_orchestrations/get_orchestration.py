"""Returns an event orchestration with its integrations and the number of its routes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.orchestration import Orchestration
    from ..._models.orchestration_envelope import OrchestrationEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[OrchestrationEnvelope, Orchestration] = Operation(
    id="getOrchestration",
    method="GET",
    path="/event_orchestrations/{id}",
    tag="Event Orchestrations",
    module="event_orchestrations.get_orchestration",
    package="pagerduty_rest",
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
) -> Response[OrchestrationEnvelope]:
    """Returns an event orchestration with its integrations and the number of its routes.

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
) -> Orchestration:
    """Returns an event orchestration with its integrations and the number of its routes.

    - `GET /event_orchestrations/{id}`, OAuth scope `event_orchestrations.read`.
    - Worth catching: `NotFound` (404).
    - Rules are read with the calls for the global, router, unrouted and service paths.
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
) -> Response[OrchestrationEnvelope]:
    """Returns an event orchestration with its integrations and the number of its routes.

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
) -> Orchestration:
    """Returns an event orchestration with its integrations and the number of its routes.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
