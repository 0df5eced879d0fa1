"""Removes a single custom shift from a v3 schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteCustomShift",
    method="DELETE",
    path="/v3/schedules/{id}/custom_shifts/{custom_shift_id}",
    tag="Schedules_v3",
    module="schedules_v3.delete_custom_shift",
    package="pagerduty_rest",
    responses={
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
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
) -> Response[None]:
    """Removes a single custom shift from a v3 schedule.

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
) -> None:
    """Removes a single custom shift from a v3 schedule.

    - `DELETE /v3/schedules/{id}/custom_shifts/{custom_shift_id}`.
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
) -> Response[None]:
    """Removes a single custom shift from a v3 schedule.

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
) -> None:
    """Removes a single custom shift from a v3 schedule.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            custom_shift_id,
        ),
    )
