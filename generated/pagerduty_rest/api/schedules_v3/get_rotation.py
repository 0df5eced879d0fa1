"""Returns a rotation of a v3 schedule with its events."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.rotation import Rotation
    from ..._models.rotation_response import RotationResponse

from pagerduty_runtime.operation import Operation

OPERATION: Operation[RotationResponse, Rotation] = Operation(
    id="getRotation",
    method="GET",
    path="/v3/schedules/{id}/rotations/{rotation_id}",
    tag="Schedules_v3",
    module="schedules_v3.get_rotation",
    package="pagerduty_rest",
    responses={
        200: "RotationResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    unwrap={
        200: "rotation",
    },
    is_read_only=True,
)


def _request(
    id: str,
    rotation_id: str,
    *,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "rotation_id": rotation_id,
        },
        query=[
            ("since", since),
            ("until", until),
        ],
    )


def sync_detailed(
    id: str,
    rotation_id: str,
    *,
    client: ApiClient,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Response[RotationResponse]:
    """Returns a rotation of a v3 schedule with its events.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            rotation_id,
            since=since,
            until=until,
        ),
    )


def sync(
    id: str,
    rotation_id: str,
    *,
    client: ApiClient,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Rotation:
    """Returns a rotation of a v3 schedule with its events.

    - `GET /v3/schedules/{id}/rotations/{rotation_id}`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
            rotation_id,
            since=since,
            until=until,
        ),
    )


async def asyncio_detailed(
    id: str,
    rotation_id: str,
    *,
    client: ApiClient,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Response[RotationResponse]:
    """Returns a rotation of a v3 schedule with its events.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            rotation_id,
            since=since,
            until=until,
        ),
    )


async def asyncio(
    id: str,
    rotation_id: str,
    *,
    client: ApiClient,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Rotation:
    """Returns a rotation of a v3 schedule with its events.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            rotation_id,
            since=since,
            until=until,
        ),
    )
