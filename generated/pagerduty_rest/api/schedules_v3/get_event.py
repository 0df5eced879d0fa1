"""Returns one event of a rotation: when it repeats and who takes part."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.event import Event
    from ..._models.event_response import EventResponse

from pagerduty_runtime.operation import Operation

OPERATION: Operation[EventResponse, Event] = Operation(
    id="getEvent",
    method="GET",
    path="/v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}",
    tag="Schedules_v3",
    module="schedules_v3.get_event",
    package="pagerduty_rest",
    responses={
        200: "EventResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    unwrap={
        200: "event",
    },
    is_read_only=True,
)


def _request(
    id: str,
    rotation_id: str,
    event_id: str,
    *,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "rotation_id": rotation_id,
            "event_id": event_id,
        },
        query=[
            ("since", since),
            ("until", until),
        ],
    )


def sync_detailed(
    id: str,
    rotation_id: str,
    event_id: str,
    *,
    client: ApiClient,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Response[EventResponse]:
    """Returns one event of a rotation: when it repeats and who takes part.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            rotation_id,
            event_id,
            since=since,
            until=until,
        ),
    )


def sync(
    id: str,
    rotation_id: str,
    event_id: str,
    *,
    client: ApiClient,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Event:
    """Returns one event of a rotation: when it repeats and who takes part.

    - `GET /v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
            rotation_id,
            event_id,
            since=since,
            until=until,
        ),
    )


async def asyncio_detailed(
    id: str,
    rotation_id: str,
    event_id: str,
    *,
    client: ApiClient,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Response[EventResponse]:
    """Returns one event of a rotation: when it repeats and who takes part.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            rotation_id,
            event_id,
            since=since,
            until=until,
        ),
    )


async def asyncio(
    id: str,
    rotation_id: str,
    event_id: str,
    *,
    client: ApiClient,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Event:
    """Returns one event of a rotation: when it repeats and who takes part.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            rotation_id,
            event_id,
            since=since,
            until=until,
        ),
    )
