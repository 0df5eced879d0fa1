"""PUT /v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.event import Event
    from ...models.event_response import EventResponse
    from ...models.event_update import EventUpdate
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[EventResponse, Event] = Operation(
    id="updateEvent",
    method="PUT",
    path="/v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}",
    tag="Schedules_v3",
    module="schedules_v_3.update_event",
    responses={
        200: "EventResponse",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="EventUpdate",
    body_media=("application/json",),
    wrapper="event",
    unwrap={
        200: "event",
    },
)


def _request(
    id: str,
    rotation_id: str,
    event_id: str,
    *,
    body: EventUpdate | Event | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "rotation_id": rotation_id,
            "event_id": event_id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    rotation_id: str,
    event_id: str,
    *,
    client: Client,
    body: EventUpdate | Event | Mapping[str, Any],
) -> Response[EventResponse]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            id,
            rotation_id,
            event_id,
            body=body,
        ),
    )


def sync(
    id: str,
    rotation_id: str,
    event_id: str,
    *,
    client: Client,
    body: EventUpdate | Event | Mapping[str, Any],
) -> Event:
    """PUT /v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}"""
    return OPERATION.call(
        client,
        _request(
            id,
            rotation_id,
            event_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    rotation_id: str,
    event_id: str,
    *,
    client: Client,
    body: EventUpdate | Event | Mapping[str, Any],
) -> Response[EventResponse]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            rotation_id,
            event_id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    rotation_id: str,
    event_id: str,
    *,
    client: Client,
    body: EventUpdate | Event | Mapping[str, Any],
) -> Event:
    """PUT /v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            rotation_id,
            event_id,
            body=body,
        ),
    )
