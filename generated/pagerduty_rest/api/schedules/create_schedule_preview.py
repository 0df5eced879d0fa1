"""Shows who would be on call if a schedule were like this, without saving it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.schedule import Schedule
    from ..._models.schedule_envelope import ScheduleEnvelope
    from ..._models.schedule_input import ScheduleInput

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ScheduleEnvelope, Schedule] = Operation(
    id="createSchedulePreview",
    method="POST",
    path="/schedules/preview",
    tag="Schedules",
    module="schedules.create_schedule_preview",
    package="pagerduty_rest",
    responses={
        200: "ScheduleEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="ScheduleInput",
    body_media=("application/json",),
    wrapper="schedule",
    unwrap={
        200: "schedule",
    },
    scopes=("schedules.write",),
    is_read_only=True,
)


def _request(
    *,
    body: ScheduleInput | Schedule | Mapping[str, Any],
    overflow: bool | None = None,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("overflow", overflow),
            ("since", since),
            ("until", until),
        ],
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: ScheduleInput | Schedule | Mapping[str, Any],
    overflow: bool | None = None,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Response[ScheduleEnvelope]:
    """Shows who would be on call if a schedule were like this, without saving it.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            body=body,
            overflow=overflow,
            since=since,
            until=until,
        ),
    )


def sync(
    *,
    client: ApiClient,
    body: ScheduleInput | Schedule | Mapping[str, Any],
    overflow: bool | None = None,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Schedule:
    """Shows who would be on call if a schedule were like this, without saving it.

    - `POST /schedules/preview`, OAuth scope `schedules.write`.

    Args:
        overflow: True keeps shifts whole that reach beyond the time span; by default they are cut off at its ends.
        since: Start of the time span to show.
        until: End of the time span to show.
        body:
            final_schedule: Computed by the server from layers and overrides.
            next_oncall_for_user: Computed by the server.
            overrides_subschedule: Computed by the server; overrides have operations of their own.
            schedule_layers: Each with its users in turn; the length of a turn, rotation_turn_length_seconds, and of
                restrictions is in seconds, and weekdays go from 1 for Monday to 7.
            time_zone: IANA name such as Europe/London, in which the layers are reckoned.
    """
    return OPERATION.call(
        client,
        _request(
            body=body,
            overflow=overflow,
            since=since,
            until=until,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    body: ScheduleInput | Schedule | Mapping[str, Any],
    overflow: bool | None = None,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Response[ScheduleEnvelope]:
    """Shows who would be on call if a schedule were like this, without saving it.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
            overflow=overflow,
            since=since,
            until=until,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    body: ScheduleInput | Schedule | Mapping[str, Any],
    overflow: bool | None = None,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Schedule:
    """Shows who would be on call if a schedule were like this, without saving it.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
            overflow=overflow,
            since=since,
            until=until,
        ),
    )
