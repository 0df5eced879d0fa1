"""POST /v3/schedules/{id}/rotations/{rotation_id}/events"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.event import Event
    from ...models.event_create import EventCreate
    from ...models.event_response import EventResponse
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[EventResponse, Event] = Operation(
    id="createEvent",
    method="POST",
    path="/v3/schedules/{id}/rotations/{rotation_id}/events",
    tag="Schedules_v3",
    module="schedules_v_3.create_event",
    responses={
        201: "EventResponse",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="EventCreate",
    body_media=("application/json",),
    wrapper="event",
    unwrap={
        201: "event",
    },
)


def _request(
    id: str,
    rotation_id: str,
    *,
    body: EventCreate | Event | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "rotation_id": rotation_id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    rotation_id: str,
    *,
    client: Client,
    body: EventCreate | Event | Mapping[str, Any],
) -> Response[EventResponse]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            id,
            rotation_id,
            body=body,
        ),
    )


def sync(
    id: str,
    rotation_id: str,
    *,
    client: Client,
    body: EventCreate | Event | Mapping[str, Any],
) -> Event:
    """POST /v3/schedules/{id}/rotations/{rotation_id}/events"""
    return OPERATION.call(
        client,
        _request(
            id,
            rotation_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    rotation_id: str,
    *,
    client: Client,
    body: EventCreate | Event | Mapping[str, Any],
) -> Response[EventResponse]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            rotation_id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    rotation_id: str,
    *,
    client: Client,
    body: EventCreate | Event | Mapping[str, Any],
) -> Event:
    """POST /v3/schedules/{id}/rotations/{rotation_id}/events"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            rotation_id,
            body=body,
        ),
    )
