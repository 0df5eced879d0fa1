"""Changes the time of a custom shift or who takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.custom_shift import CustomShift
    from ..._models.custom_shift_envelope import CustomShiftEnvelope
    from ..._models.custom_shift_update import CustomShiftUpdate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CustomShiftEnvelope, CustomShift] = Operation(
    id="updateCustomShift",
    method="PUT",
    path="/v3/schedules/{id}/custom_shifts/{custom_shift_id}",
    tag="Schedules_v3",
    module="schedules_v3.update_custom_shift",
    package="pagerduty_rest",
    responses={
        200: "CustomShiftEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="CustomShiftUpdate",
    body_media=("application/json",),
    wrapper="custom_shift",
    unwrap={
        200: "custom_shift",
    },
)


def _request(
    id: str,
    custom_shift_id: str,
    *,
    body: CustomShiftUpdate | CustomShift | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "custom_shift_id": custom_shift_id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    custom_shift_id: str,
    *,
    client: ApiClient,
    body: CustomShiftUpdate | CustomShift | Mapping[str, Any],
) -> Response[CustomShiftEnvelope]:
    """Changes the time of a custom shift or who takes it.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            custom_shift_id,
            body=body,
        ),
    )


def sync(
    id: str,
    custom_shift_id: str,
    *,
    client: ApiClient,
    body: CustomShiftUpdate | CustomShift | Mapping[str, Any],
) -> CustomShift:
    """Changes the time of a custom shift or who takes it.

    - `PUT /v3/schedules/{id}/custom_shifts/{custom_shift_id}`.
    - Worth catching: `NotFound` (404).

    Args:
        body:
            assignments: Exactly one: user_member with a user_id, or empty_member for nobody.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            custom_shift_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    custom_shift_id: str,
    *,
    client: ApiClient,
    body: CustomShiftUpdate | CustomShift | Mapping[str, Any],
) -> Response[CustomShiftEnvelope]:
    """Changes the time of a custom shift or who takes it.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            custom_shift_id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    custom_shift_id: str,
    *,
    client: ApiClient,
    body: CustomShiftUpdate | CustomShift | Mapping[str, Any],
) -> CustomShift:
    """Changes the time of a custom shift or who takes it.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            custom_shift_id,
            body=body,
        ),
    )
