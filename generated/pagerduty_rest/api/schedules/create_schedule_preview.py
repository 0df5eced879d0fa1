"""POST /schedules/preview"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.schedule import Schedule
    from ...models.schedule_envelope import ScheduleEnvelope
    from ...models.schedule_input import ScheduleInput
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[ScheduleEnvelope, Schedule] = Operation(
    id="createSchedulePreview",
    method="POST",
    path="/schedules/preview",
    tag="Schedules",
    module="schedules.create_schedule_preview",
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
    client: Client,
    body: ScheduleInput | Schedule | Mapping[str, Any],
    overflow: bool | None = None,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Response[ScheduleEnvelope]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    body: ScheduleInput | Schedule | Mapping[str, Any],
    overflow: bool | None = None,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Schedule:
    """POST /schedules/preview"""
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
    client: Client,
    body: ScheduleInput | Schedule | Mapping[str, Any],
    overflow: bool | None = None,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Response[ScheduleEnvelope]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    body: ScheduleInput | Schedule | Mapping[str, Any],
    overflow: bool | None = None,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Schedule:
    """POST /schedules/preview"""
    return await OPERATION.acall(
        client,
        _request(
            body=body,
            overflow=overflow,
            since=since,
            until=until,
        ),
    )
