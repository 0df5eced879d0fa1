"""Adds single shifts to a v3 schedule, apart from its rotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.create_custom_shifts_page import CreateCustomShiftsPage
    from ..._models.create_custom_shifts_request import CreateCustomShiftsRequest

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CreateCustomShiftsPage, CreateCustomShiftsPage] = Operation(
    id="createCustomShifts",
    method="POST",
    path="/v3/schedules/{id}/custom_shifts",
    tag="Schedules_v3",
    module="schedules_v3.create_custom_shifts",
    package="pagerduty_rest",
    responses={
        201: "CreateCustomShiftsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="CreateCustomShiftsRequest",
    body_media=("application/json",),
)


def _request(
    id: str,
    *,
    body: CreateCustomShiftsRequest | Mapping[str, Any],
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
    body: CreateCustomShiftsRequest | Mapping[str, Any],
) -> Response[CreateCustomShiftsPage]:
    """Adds single shifts to a v3 schedule, apart from its rotations.

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
    body: CreateCustomShiftsRequest | Mapping[str, Any],
) -> CreateCustomShiftsPage:
    """Adds single shifts to a v3 schedule, apart from its rotations.

    - `POST /v3/schedules/{id}/custom_shifts`.
    - Worth catching: `NotFound` (404).

    Args:
        body:
            custom_shifts: At least one, each with exactly one assignment: user_member with a user_id, or empty_member
                for nobody.
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
    body: CreateCustomShiftsRequest | Mapping[str, Any],
) -> Response[CreateCustomShiftsPage]:
    """Adds single shifts to a v3 schedule, apart from its rotations.

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
    body: CreateCustomShiftsRequest | Mapping[str, Any],
) -> CreateCustomShiftsPage:
    """Adds single shifts to a v3 schedule, apart from its rotations.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
