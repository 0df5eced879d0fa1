"""Gets how long sign-ins to the account last before users must sign in again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_session_configurations_page import GetSessionConfigurationsPage

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetSessionConfigurationsPage, GetSessionConfigurationsPage] = Operation(
    id="getSessionConfigurations",
    method="GET",
    path="/session_configurations",
    tag="Session Configurations",
    module="session_configurations.get_session_configurations",
    package="pagerduty_rest",
    responses={
        200: "GetSessionConfigurationsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("session_configurations.read",),
    is_read_only=True,
)


def _request(
    *,
    type: Literal["mobile", "web"] | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("type", type),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    type: Literal["mobile", "web"] | None = None,
) -> Response[GetSessionConfigurationsPage]:
    """Gets how long sign-ins to the account last before users must sign in again.

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
    type: Literal["mobile", "web"] | None = None,
) -> GetSessionConfigurationsPage:
    """Gets how long sign-ins to the account last before users must sign in again.

    - `GET /session_configurations`, OAuth scope `session_configurations.read`.
    - Worth catching: `NotFound` (404).

    Args:
        type: Only the web app's or only the mobile app's; both when left out.
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
    type: Literal["mobile", "web"] | None = None,
) -> Response[GetSessionConfigurationsPage]:
    """Gets how long sign-ins to the account last before users must sign in again.

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
    type: Literal["mobile", "web"] | None = None,
) -> GetSessionConfigurationsPage:
    """Gets how long sign-ins to the account last before users must sign in again.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            type=type,
        ),
    )
