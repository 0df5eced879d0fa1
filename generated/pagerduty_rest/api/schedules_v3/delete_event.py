"""Removes an event from a rotation, and with it the shifts that it yields."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteEvent",
    method="DELETE",
    path="/v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}",
    tag="Schedules_v3",
    module="schedules_v3.delete_event",
    package="pagerduty_rest",
    responses={
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
)


def _request(
    id: str,
    rotation_id: str,
    event_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "rotation_id": rotation_id,
            "event_id": event_id,
        },
    )


def sync_detailed(
    id: str,
    rotation_id: str,
    event_id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Removes an event from a rotation, and with it the shifts that it yields.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            rotation_id,
            event_id,
        ),
    )


def sync(
    id: str,
    rotation_id: str,
    event_id: str,
    *,
    client: ApiClient,
) -> None:
    """Removes an event from a rotation, and with it the shifts that it yields.

    - `DELETE /v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
            rotation_id,
            event_id,
        ),
    )


async def asyncio_detailed(
    id: str,
    rotation_id: str,
    event_id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Removes an event from a rotation, and with it the shifts that it yields.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            rotation_id,
            event_id,
        ),
    )


async def asyncio(
    id: str,
    rotation_id: str,
    event_id: str,
    *,
    client: ApiClient,
) -> None:
    """Removes an event from a rotation, and with it the shifts that it yields.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            rotation_id,
            event_id,
        ),
    )
