"""Removes an event from a rotation, and with it the shifts that it yields."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteEvent",
    method="DELETE",
    path="/v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}",
    tag="Schedules_v3",
    module="schedules_v_3.delete_event",
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
    client: Client,
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
    client: Client,
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
    client: Client,
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
    client: Client,
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
