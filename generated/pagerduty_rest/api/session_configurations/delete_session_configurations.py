"""Drops the account's own session limits for one kind of sign-in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteSessionConfigurations",
    method="DELETE",
    path="/session_configurations",
    tag="Session Configurations",
    module="session_configurations.delete_session_configurations",
    package="pagerduty_rest",
    responses={
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("session_configurations.write",),
)


def _request(
    *,
    type: Literal["mobile", "web"],
) -> Request:
    return OPERATION.request(
        query=[
            ("type", type),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    type: Literal["mobile", "web"],
) -> Response[None]:
    """Drops the account's own session limits for one kind of sign-in.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            type=type,
        ),
    )


def sync(
    *,
    client: ApiClient,
    type: Literal["mobile", "web"],
) -> None:
    """Drops the account's own session limits for one kind of sign-in.

    - `DELETE /session_configurations`, OAuth scope `session_configurations.write`.
    - Worth catching: `NotFound` (404).

    Args:
        type: Which sign-ins: in the web app or in the mobile app.
    """
    return OPERATION.call(
        client,
        _request(
            type=type,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    type: Literal["mobile", "web"],
) -> Response[None]:
    """Drops the account's own session limits for one kind of sign-in.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            type=type,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    type: Literal["mobile", "web"],
) -> None:
    """Drops the account's own session limits for one kind of sign-in.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            type=type,
        ),
    )
