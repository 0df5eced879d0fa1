"""Puts other users on call for given times, whatever the layers say."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.create_schedule_override_result import CreateScheduleOverrideResult
    from ..._models.schedule_override_create import ScheduleOverrideCreate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[list[CreateScheduleOverrideResult], list[CreateScheduleOverrideResult]] = Operation(
    id="createScheduleOverride",
    method="POST",
    path="/schedules/{id}/overrides",
    tag="Schedules",
    module="schedules.create_schedule_override",
    package="pagerduty_rest",
    responses={
        201: "list[CreateScheduleOverrideResult]",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="ScheduleOverrideCreate",
    body_media=("application/json",),
    scopes=("schedules.write",),
)


def _request(
    id: str,
    *,
    body: ScheduleOverrideCreate | Mapping[str, Any],
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
    body: ScheduleOverrideCreate | Mapping[str, Any],
) -> Response[list[CreateScheduleOverrideResult]]:
    """Puts other users on call for given times, whatever the layers say.

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
    body: ScheduleOverrideCreate | Mapping[str, Any],
) -> list[CreateScheduleOverrideResult]:
    """Puts other users on call for given times, whatever the layers say.

    - `POST /schedules/{id}/overrides`, OAuth scope `schedules.write`.
    - Worth catching: `NotFound` (404).
    - Each override succeeds or fails by itself: read status and errors of every item in the result.

    Args:
        body:
            overrides: Each with start, end and the user who takes over.
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
    body: ScheduleOverrideCreate | Mapping[str, Any],
) -> Response[list[CreateScheduleOverrideResult]]:
    """Puts other users on call for given times, whatever the layers say.

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
    body: ScheduleOverrideCreate | Mapping[str, Any],
) -> list[CreateScheduleOverrideResult]:
    """Puts other users on call for given times, whatever the layers say.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
