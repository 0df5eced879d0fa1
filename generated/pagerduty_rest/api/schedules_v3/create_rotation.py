"""Adds a rotation to a v3 schedule, to hold events that say who is on call when."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.rotation import Rotation
    from ..._models.rotation_response import RotationResponse

from pagerduty_runtime.operation import Operation

OPERATION: Operation[RotationResponse, Rotation] = Operation(
    id="createRotation",
    method="POST",
    path="/v3/schedules/{id}/rotations",
    tag="Schedules_v3",
    module="schedules_v3.create_rotation",
    package="pagerduty_rest",
    responses={
        201: "RotationResponse",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="Mapping[str, Any]",
    body_media=("application/json",),
    unwrap={
        201: "rotation",
    },
)


def _request(
    id: str,
    *,
    body: Mapping[str, Any],
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
    body: Mapping[str, Any],
) -> Response[RotationResponse]:
    """Adds a rotation to a v3 schedule, to hold events that say who is on call when.

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
    body: Mapping[str, Any],
) -> Rotation:
    """Adds a rotation to a v3 schedule, to hold events that say who is on call when.

    - `POST /v3/schedules/{id}/rotations`.
    - Worth catching: `NotFound` (404).
    - No body member is defined; send an empty object and add events afterwards.
    - Nobody is on call through a rotation that has no event.
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
    body: Mapping[str, Any],
) -> Response[RotationResponse]:
    """Adds a rotation to a v3 schedule, to hold events that say who is on call when.

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
    body: Mapping[str, Any],
) -> Rotation:
    """Adds a rotation to a v3 schedule, to hold events that say who is on call when.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
