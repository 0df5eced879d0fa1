"""Changes the name, description or time zone of a v3 schedule."""

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
    from ..._models.schedule_v3_update import ScheduleV3Update

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ScheduleResponse, ScheduleResponseSchedule] = Operation(
    id="updateScheduleV3",
    method="PUT",
    path="/v3/schedules/{id}",
    tag="Schedules_v3",
    module="schedules_v3.update_schedule_v3",
    package="pagerduty_rest",
    responses={
        200: "ScheduleResponse",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="ScheduleV3Update",
    body_media=("application/json",),
    wrapper="schedule",
    unwrap={
        200: "schedule",
    },
)


def _request(
    id: str,
    *,
    body: ScheduleV3Update | ScheduleResponseSchedule | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    body: ScheduleV3Update | ScheduleResponseSchedule | Mapping[str, Any],
) -> Response[ScheduleResponse]:
    """Changes the name, description or time zone of a v3 schedule.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            body=body,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    body: ScheduleV3Update | ScheduleResponseSchedule | Mapping[str, Any],
) -> ScheduleResponseSchedule:
    """Changes the name, description or time zone of a v3 schedule.

    - `PUT /v3/schedules/{id}`.
    - Worth catching: `NotFound` (404).
    - Rotations, overrides and custom shifts have operations of their own.

    Args:
        body:
            description: At most 1,024 characters.
            name: From 1 to 255 characters.
            time_zone: IANA name such as Europe/London.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    body: ScheduleV3Update | ScheduleResponseSchedule | Mapping[str, Any],
) -> Response[ScheduleResponse]:
    """Changes the name, description or time zone of a v3 schedule.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    body: ScheduleV3Update | ScheduleResponseSchedule | Mapping[str, Any],
) -> ScheduleResponseSchedule:
    """Changes the name, description or time zone of a v3 schedule.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
