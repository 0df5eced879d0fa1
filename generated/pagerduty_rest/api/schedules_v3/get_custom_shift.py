"""Returns one custom shift: its time and who takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.custom_shift import CustomShift
    from ..._models.custom_shift_envelope import CustomShiftEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CustomShiftEnvelope, CustomShift] = Operation(
    id="getCustomShift",
    method="GET",
    path="/v3/schedules/{id}/custom_shifts/{custom_shift_id}",
    tag="Schedules_v3",
    module="schedules_v3.get_custom_shift",
    package="pagerduty_rest",
    responses={
        200: "CustomShiftEnvelope",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    unwrap={
        200: "custom_shift",
    },
    is_read_only=True,
)


def _request(
    id: str,
    custom_shift_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "custom_shift_id": custom_shift_id,
        },
    )


def sync_detailed(
    id: str,
    custom_shift_id: str,
    *,
    client: ApiClient,
) -> Response[CustomShiftEnvelope]:
    """Returns one custom shift: its time and who takes it.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            custom_shift_id,
        ),
    )


def sync(
    id: str,
    custom_shift_id: str,
    *,
    client: ApiClient,
) -> CustomShift:
    """Returns one custom shift: its time and who takes it.

    - `GET /v3/schedules/{id}/custom_shifts/{custom_shift_id}`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
            custom_shift_id,
        ),
    )


async def asyncio_detailed(
    id: str,
    custom_shift_id: str,
    *,
    client: ApiClient,
) -> Response[CustomShiftEnvelope]:
    """Returns one custom shift: its time and who takes it.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            custom_shift_id,
        ),
    )


async def asyncio(
    id: str,
    custom_shift_id: str,
    *,
    client: ApiClient,
) -> CustomShift:
    """Returns one custom shift: its time and who takes it.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            custom_shift_id,
        ),
    )
