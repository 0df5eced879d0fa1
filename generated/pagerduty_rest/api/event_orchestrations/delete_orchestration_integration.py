"""Deletes an integration of an event orchestration, and with it a routing key."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteOrchestrationIntegration",
    method="DELETE",
    path="/event_orchestrations/{id}/integrations/{integration_id}",
    tag="Event Orchestrations",
    module="event_orchestrations.delete_orchestration_integration",
    package="pagerduty_rest",
    responses={
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        405: "ErrorResponse",
        409: "ErrorResponse",
    },
    scopes=("event_orchestrations.write",),
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
) -> Response[None]:
    """Deletes an integration of an event orchestration, and with it a routing key.

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
) -> None:
    """Deletes an integration of an event orchestration, and with it a routing key.

    - `DELETE /event_orchestrations/{id}/integrations/{integration_id}`, OAuth scope `event_orchestrations.write`.
    - Worth catching: `NotFound` (404), `Conflict` (409).
    - Events sent with that routing key are no longer taken in.
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
) -> Response[None]:
    """Deletes an integration of an event orchestration, and with it a routing key.

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
) -> None:
    """Deletes an integration of an event orchestration, and with it a routing key.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            integration_id,
        ),
    )
