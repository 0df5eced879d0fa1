"""Changes the time of an override or who steps in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.override_envelope import OverrideEnvelope
    from ..._models.override_shift import OverrideShift
    from ..._models.override_update import OverrideUpdate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[OverrideEnvelope, OverrideShift] = Operation(
    id="updateOverride",
    method="PUT",
    path="/v3/schedules/{id}/overrides/{override_id}",
    tag="Schedules_v3",
    module="schedules_v3.update_override",
    package="pagerduty_rest",
    responses={
        200: "OverrideEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="OverrideUpdate",
    body_media=("application/json",),
    wrapper="override",
    unwrap={
        200: "override",
    },
)


def _request(
    id: str,
    override_id: str,
    *,
    body: OverrideUpdate | OverrideShift | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "override_id": override_id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    override_id: str,
    *,
    client: ApiClient,
    body: OverrideUpdate | OverrideShift | Mapping[str, Any],
) -> Response[OverrideEnvelope]:
    """Changes the time of an override or who steps in.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            override_id,
            body=body,
        ),
    )


def sync(
    id: str,
    override_id: str,
    *,
    client: ApiClient,
    body: OverrideUpdate | OverrideShift | Mapping[str, Any],
) -> OverrideShift:
    """Changes the time of an override or who steps in.

    - `PUT /v3/schedules/{id}/overrides/{override_id}`.
    - Worth catching: `NotFound` (404).

    Args:
        body:
            overriding_member: Who steps in: user_member with a user_id, or empty_member for nobody.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            override_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    override_id: str,
    *,
    client: ApiClient,
    body: OverrideUpdate | OverrideShift | Mapping[str, Any],
) -> Response[OverrideEnvelope]:
    """Changes the time of an override or who steps in.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            override_id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    override_id: str,
    *,
    client: ApiClient,
    body: OverrideUpdate | OverrideShift | Mapping[str, Any],
) -> OverrideShift:
    """Changes the time of an override or who steps in.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            override_id,
            body=body,
        ),
    )
