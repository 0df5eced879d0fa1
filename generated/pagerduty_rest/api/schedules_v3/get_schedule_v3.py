"""Returns a v3 schedule with its rotations and, if included, who is on call when."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.schedule_response import ScheduleResponse
    from ..._models.schedule_response_schedule import ScheduleResponseSchedule

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ScheduleResponse, ScheduleResponseSchedule] = Operation(
    id="getScheduleV3",
    method="GET",
    path="/v3/schedules/{id}",
    tag="Schedules_v3",
    module="schedules_v3.get_schedule_v3",
    package="pagerduty_rest",
    responses={
        200: "ScheduleResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    unwrap={
        200: "schedule",
    },
    is_read_only=True,
)


def _request(
    id: str,
    *,
    include: Sequence[Literal["final_schedule"]] | None = None,
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
            ("include[]", include),
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
    include: Sequence[Literal["final_schedule"]] | None = None,
    overflow: bool | None = None,
    since: datetime | str | None = None,
    time_zone: str | None = None,
    until: datetime | str | None = None,
) -> Response[ScheduleResponse]:
    """Returns a v3 schedule with its rotations and, if included, who is on call when.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            include=include,
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
    include: Sequence[Literal["final_schedule"]] | None = None,
    overflow: bool | None = None,
    since: datetime | str | None = None,
    time_zone: str | None = None,
    until: datetime | str | None = None,
) -> ScheduleResponseSchedule:
    """Returns a v3 schedule with its rotations and, if included, who is on call when.

    - `GET /v3/schedules/{id}`.
    - Worth catching: `NotFound` (404).

    Args:
        include: final_schedule adds the shifts that result, for the time from since to until.
        overflow: True keeps shifts whole that reach beyond the time span; by default they are cut off at its ends.
        time_zone: Zone, by its IANA name, in which times are given.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            include=include,
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
    include: Sequence[Literal["final_schedule"]] | None = None,
    overflow: bool | None = None,
    since: datetime | str | None = None,
    time_zone: str | None = None,
    until: datetime | str | None = None,
) -> Response[ScheduleResponse]:
    """Returns a v3 schedule with its rotations and, if included, who is on call when.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            include=include,
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
    include: Sequence[Literal["final_schedule"]] | None = None,
    overflow: bool | None = None,
    since: datetime | str | None = None,
    time_zone: str | None = None,
    until: datetime | str | None = None,
) -> ScheduleResponseSchedule:
    """Returns a v3 schedule with its rotations and, if included, who is on call when.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            include=include,
            overflow=overflow,
            since=since,
            time_zone=time_zone,
            until=until,
        ),
    )
