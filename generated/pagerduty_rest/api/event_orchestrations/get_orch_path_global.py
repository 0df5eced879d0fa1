"""Returns the global rules of an orchestration, which all its events pass before routing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.orchestration_global import OrchestrationGlobal
    from ..._models.orchestration_global_orchestration_path import OrchestrationGlobalOrchestrationPath

from pagerduty_runtime.operation import Operation

OPERATION: Operation[OrchestrationGlobal, OrchestrationGlobalOrchestrationPath] = Operation(
    id="getOrchPathGlobal",
    method="GET",
    path="/event_orchestrations/{id}/global",
    tag="Event Orchestrations",
    module="event_orchestrations.get_orch_path_global",
    package="pagerduty_rest",
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
) -> Response[OrchestrationGlobal]:
    """Returns the global rules of an orchestration, which all its events pass before routing.

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
) -> OrchestrationGlobalOrchestrationPath:
    """Returns the global rules of an orchestration, which all its events pass before routing.

    - `GET /event_orchestrations/{id}/global`, OAuth scope `event_orchestrations.read`.
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
) -> Response[OrchestrationGlobal]:
    """Returns the global rules of an orchestration, which all its events pass before routing.

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
) -> OrchestrationGlobalOrchestrationPath:
    """Returns the global rules of an orchestration, which all its events pass before routing.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
