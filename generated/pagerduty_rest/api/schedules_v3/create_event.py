"""Adds an event to a rotation: a shift that repeats, and those who take it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.event import Event
    from ..._models.event_create import EventCreate
    from ..._models.event_response import EventResponse

from pagerduty_runtime.operation import Operation

OPERATION: Operation[EventResponse, Event] = Operation(
    id="createEvent",
    method="POST",
    path="/v3/schedules/{id}/rotations/{rotation_id}/events",
    tag="Schedules_v3",
    module="schedules_v3.create_event",
    package="pagerduty_rest",
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
    client: ApiClient,
    body: EventCreate | Event | Mapping[str, Any],
) -> Response[EventResponse]:
    """Adds an event to a rotation: a shift that repeats, and those who take it.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
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
    client: ApiClient,
    body: EventCreate | Event | Mapping[str, Any],
) -> Event:
    """Adds an event to a rotation: a shift that repeats, and those who take it.

    - `POST /v3/schedules/{id}/rotations/{rotation_id}/events`.
    - Worth catching: `NotFound` (404).

    Args:
        body:
            assignment_strategy: Whether members take turns or all are on call at once: 1 to 20 members, each a
                user_member with a user_id, or empty_member for nobody; shifts_per_member is how many shifts in a row
                each takes.
            effective_since: From when the event yields shifts.
            effective_until: Until when the event yields shifts; null for no end.
            end_time: End of the first shift.
            name: At most 255 characters.
            recurrence: How the shift repeats, as iCalendar rules (RFC 5545) such as RRULE:FREQ=WEEKLY.
            start_time: Start of the first shift.
    """
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
    client: ApiClient,
    body: EventCreate | Event | Mapping[str, Any],
) -> Response[EventResponse]:
    """Adds an event to a rotation: a shift that repeats, and those who take it.

    Like `sync_detailed`, to be awaited.
    """
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
    client: ApiClient,
    body: EventCreate | Event | Mapping[str, Any],
) -> Event:
    """Adds an event to a rotation: a shift that repeats, and those who take it.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            rotation_id,
            body=body,
        ),
    )
