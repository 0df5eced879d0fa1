"""Returns one override of a v3 schedule: its time, who steps out and who steps in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.override_envelope import OverrideEnvelope
    from ..._models.override_shift import OverrideShift

from pagerduty_runtime.operation import Operation

OPERATION: Operation[OverrideEnvelope, OverrideShift] = Operation(
    id="getOverride",
    method="GET",
    path="/v3/schedules/{id}/overrides/{override_id}",
    tag="Schedules_v3",
    module="schedules_v3.get_override",
    package="pagerduty_rest",
    responses={
        200: "OverrideEnvelope",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    unwrap={
        200: "override",
    },
    is_read_only=True,
)


def _request(
    id: str,
    override_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "override_id": override_id,
        },
    )


def sync_detailed(
    id: str,
    override_id: str,
    *,
    client: ApiClient,
) -> Response[OverrideEnvelope]:
    """Returns one override of a v3 schedule: its time, who steps out and who steps in.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            override_id,
        ),
    )


def sync(
    id: str,
    override_id: str,
    *,
    client: ApiClient,
) -> OverrideShift:
    """Returns one override of a v3 schedule: its time, who steps out and who steps in.

    - `GET /v3/schedules/{id}/overrides/{override_id}`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
            override_id,
        ),
    )


async def asyncio_detailed(
    id: str,
    override_id: str,
    *,
    client: ApiClient,
) -> Response[OverrideEnvelope]:
    """Returns one override of a v3 schedule: its time, who steps out and who steps in.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            override_id,
        ),
    )


async def asyncio(
    id: str,
    override_id: str,
    *,
    client: ApiClient,
) -> OverrideShift:
    """Returns one override of a v3 schedule: its time, who steps out and who steps in.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            override_id,
        ),
    )
