"""Returns one integration of an event orchestration with its routing key."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.orchestration_integration import OrchestrationIntegration
    from ..._models.post_orchestration_integration_envelope import PostOrchestrationIntegrationEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[PostOrchestrationIntegrationEnvelope, OrchestrationIntegration] = Operation(
    id="getOrchestrationIntegration",
    method="GET",
    path="/event_orchestrations/{id}/integrations/{integration_id}",
    tag="Event Orchestrations",
    module="event_orchestrations.get_orchestration_integration",
    package="pagerduty_rest",
    responses={
        200: "PostOrchestrationIntegrationEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        405: "ErrorResponse",
    },
    unwrap={
        200: "integration",
    },
    scopes=("event_orchestrations.read",),
    is_read_only=True,
)


def _request(
    id: str,
    integration_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "integration_id": integration_id,
        },
    )


def sync_detailed(
    id: str,
    integration_id: str,
    *,
    client: ApiClient,
) -> Response[PostOrchestrationIntegrationEnvelope]:
    """Returns one integration of an event orchestration with its routing key.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            integration_id,
        ),
    )


def sync(
    id: str,
    integration_id: str,
    *,
    client: ApiClient,
) -> OrchestrationIntegration:
    """Returns one integration of an event orchestration with its routing key.

    - `GET /event_orchestrations/{id}/integrations/{integration_id}`, OAuth scope `event_orchestrations.read`.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            integration_id,
        ),
    )


async def asyncio_detailed(
    id: str,
    integration_id: str,
    *,
    client: ApiClient,
) -> Response[PostOrchestrationIntegrationEnvelope]:
    """Returns one integration of an event orchestration with its routing key.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            integration_id,
        ),
    )


async def asyncio(
    id: str,
    integration_id: str,
    *,
    client: ApiClient,
) -> OrchestrationIntegration:
    """Returns one integration of an event orchestration with its routing key.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            integration_id,
        ),
    )
