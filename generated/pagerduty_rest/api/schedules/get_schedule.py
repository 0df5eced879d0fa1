"""Returns a schedule with its layers and, for a time span, who is on call when."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.schedule import Schedule
    from ..._models.schedule_envelope import ScheduleEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ScheduleEnvelope, Schedule] = Operation(
    id="getSchedule",
    method="GET",
    path="/schedules/{id}",
    tag="Schedules",
    module="schedules.get_schedule",
    package="pagerduty_rest",
    responses={
        200: "ScheduleEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "schedule",
    },
    scopes=("schedules.read",),
    is_read_only=True,
)


def _request(
    id: str,
    *,
    include_next_oncall_for_user: str | None = None,
    overflow: bool | None = None,
    since: datetime | str | None = None,
    time_zone: str | None = None,
    until: datetime | str | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("include_next_oncall_for_user", include_next_oncall_for_user),
            ("overflow", overflow),
            ("since", since),
            ("time_zone", time_zone),
            ("until", until),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    include_next_oncall_for_user: str | None = None,
    overflow: bool | None = None,
    since: datetime | str | None = None,
    time_zone: str | None = None,
    until: datetime | str | None = None,
) -> Response[ScheduleEnvelope]:
    """Returns a schedule with its layers and, for a time span, who is on call when.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            include_next_oncall_for_user=include_next_oncall_for_user,
            overflow=overflow,
            since=since,
            time_zone=time_zone,
            until=until,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    include_next_oncall_for_user: str | None = None,
    overflow: bool | None = None,
    since: datetime | str | None = None,
    time_zone: str | None = None,
    until: datetime | str | None = None,
) -> Schedule:
    """Returns a schedule with its layers and, for a time span, who is on call when.

    - `GET /schedules/{id}`, OAuth scope `schedules.read`.
    - Worth catching: `NotFound` (404).

    Args:
        include_next_oncall_for_user: ID of a user whose next shift is wanted, in next_oncall_for_user.
        overflow: True keeps shifts whole that reach beyond the time span; by default they are cut off at its ends.
        since: Start of the time span for which shifts are worked out.
        time_zone: Zone, by its IANA name, in which times are given; the schedule's own by default.
        until: End of the time span for which shifts are worked out.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            include_next_oncall_for_user=include_next_oncall_for_user,
            overflow=overflow,
            since=since,
            time_zone=time_zone,
            until=until,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    include_next_oncall_for_user: str | None = None,
    overflow: bool | None = None,
    since: datetime | str | None = None,
    time_zone: str | None = None,
    until: datetime | str | None = None,
) -> Response[ScheduleEnvelope]:
    """Returns a schedule with its layers and, for a time span, who is on call when.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            include_next_oncall_for_user=include_next_oncall_for_user,
            overflow=overflow,
            since=since,
            time_zone=time_zone,
            until=until,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    include_next_oncall_for_user: str | None = None,
    overflow: bool | None = None,
    since: datetime | str | None = None,
    time_zone: str | None = None,
    until: datetime | str | None = None,
) -> Schedule:
    """Returns a schedule with its layers and, for a time span, who is on call when.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            include_next_oncall_for_user=include_next_oncall_for_user,
            overflow=overflow,
            since=since,
            time_zone=time_zone,
            until=until,
        ),
    )
