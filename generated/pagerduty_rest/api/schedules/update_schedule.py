"""Changes a schedule's name, time zone or layers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.schedule import Schedule
    from ..._models.schedule_envelope import ScheduleEnvelope
    from ..._models.schedule_update import ScheduleUpdate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ScheduleEnvelope, Schedule] = Operation(
    id="updateSchedule",
    method="PUT",
    path="/schedules/{id}",
    tag="Schedules",
    module="schedules.update_schedule",
    package="pagerduty_rest",
    responses={
        200: "ScheduleEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="ScheduleUpdate",
    body_media=("application/json",),
    wrapper="schedule",
    unwrap={
        200: "schedule",
    },
    scopes=("schedules.write",),
)


def _request(
    id: str,
    *,
    body: ScheduleUpdate | Schedule | Mapping[str, Any],
    overflow: bool | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("overflow", overflow),
        ],
        body=body,
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    body: ScheduleUpdate | Schedule | Mapping[str, Any],
    overflow: bool | None = None,
) -> Response[ScheduleEnvelope]:
    """Changes a schedule's name, time zone or layers.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            body=body,
            overflow=overflow,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    body: ScheduleUpdate | Schedule | Mapping[str, Any],
    overflow: bool | None = None,
) -> Schedule:
    """Changes a schedule's name, time zone or layers.

    - `PUT /schedules/{id}`, OAuth scope `schedules.write`.
    - Worth catching: `NotFound` (404).
    - A layer cannot be deleted; give it an end instead.

    Args:
        overflow: True keeps shifts whole that reach beyond the time span; by default they are cut off at its ends.
        body:
            final_schedule: Computed by the server from layers and overrides.
            next_oncall_for_user: Computed by the server.
            overrides_subschedule: Computed by the server; overrides have operations of their own.
            schedule_layers: Each with its users in turn; the length of a turn, rotation_turn_length_seconds, and of
                restrictions is in seconds, and weekdays go from 1 for Monday to 7. A layer that has an ID is changed,
                one without is added.
            time_zone: IANA name such as Europe/London, in which the layers are reckoned.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            body=body,
            overflow=overflow,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    body: ScheduleUpdate | Schedule | Mapping[str, Any],
    overflow: bool | None = None,
) -> Response[ScheduleEnvelope]:
    """Changes a schedule's name, time zone or layers.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            body=body,
            overflow=overflow,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    body: ScheduleUpdate | Schedule | Mapping[str, Any],
    overflow: bool | None = None,
) -> Schedule:
    """Changes a schedule's name, time zone or layers.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
            overflow=overflow,
        ),
    )
