"""PUT /schedules/{id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.schedule import Schedule
    from ...models.schedule_envelope import ScheduleEnvelope
    from ...models.schedule_input import ScheduleInput
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[ScheduleEnvelope, Schedule] = Operation(
    id="updateSchedule",
    method="PUT",
    path="/schedules/{id}",
    tag="Schedules",
    module="schedules.update_schedule",
    responses={
        200: "ScheduleEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
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
    id: str,
    *,
    body: ScheduleInput | Schedule | Mapping[str, Any],
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
    client: Client,
    body: ScheduleInput | Schedule | Mapping[str, Any],
    overflow: bool | None = None,
) -> Response[ScheduleEnvelope]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    body: ScheduleInput | Schedule | Mapping[str, Any],
    overflow: bool | None = None,
) -> Schedule:
    """PUT /schedules/{id}"""
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
    client: Client,
    body: ScheduleInput | Schedule | Mapping[str, Any],
    overflow: bool | None = None,
) -> Response[ScheduleEnvelope]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    body: ScheduleInput | Schedule | Mapping[str, Any],
    overflow: bool | None = None,
) -> Schedule:
    """PUT /schedules/{id}"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
            overflow=overflow,
        ),
    )
