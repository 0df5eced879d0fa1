"""Creates a v3 on-call schedule, to be filled with rotations and events."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.schedule_response import ScheduleResponse
    from ..._models.schedule_response_schedule import ScheduleResponseSchedule
    from ..._models.schedule_v3_create import ScheduleV3Create

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ScheduleResponse, ScheduleResponseSchedule] = Operation(
    id="createScheduleV3",
    method="POST",
    path="/v3/schedules",
    tag="Schedules_v3",
    module="schedules_v3.create_schedule_v3",
    package="pagerduty_rest",
    responses={
        201: "ScheduleResponse",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="ScheduleV3Create",
    body_media=("application/json",),
    wrapper="schedule",
    unwrap={
        201: "schedule",
    },
)


def _request(
    *,
    body: ScheduleV3Create | ScheduleResponseSchedule | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: ScheduleV3Create | ScheduleResponseSchedule | Mapping[str, Any],
) -> Response[ScheduleResponse]:
    """Creates a v3 on-call schedule, to be filled with rotations and events.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            body=body,
        ),
    )


def sync(
    *,
    client: ApiClient,
    body: ScheduleV3Create | ScheduleResponseSchedule | Mapping[str, Any],
) -> ScheduleResponseSchedule:
    """Creates a v3 on-call schedule, to be filled with rotations and events.

    - `POST /v3/schedules`.

    Args:
        body:
            description: At most 1,024 characters.
            name: From 1 to 255 characters.
            teams: The teams it belongs to; given only here, not on update.
            time_zone: IANA name such as Europe/London.
    """
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    body: ScheduleV3Create | ScheduleResponseSchedule | Mapping[str, Any],
) -> Response[ScheduleResponse]:
    """Creates a v3 on-call schedule, to be filled with rotations and events.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    body: ScheduleV3Create | ScheduleResponseSchedule | Mapping[str, Any],
) -> ScheduleResponseSchedule:
    """Creates a v3 on-call schedule, to be filled with rotations and events.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
