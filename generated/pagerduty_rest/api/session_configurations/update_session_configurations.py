"""Sets how long sign-ins to the account may last and how long they may lie idle."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_session_configurations_page import GetSessionConfigurationsPage
    from ..._models.session_configurations_update import SessionConfigurationsUpdate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetSessionConfigurationsPage, GetSessionConfigurationsPage] = Operation(
    id="updateSessionConfigurations",
    method="PUT",
    path="/session_configurations",
    tag="Session Configurations",
    module="session_configurations.update_session_configurations",
    package="pagerduty_rest",
    responses={
        200: "GetSessionConfigurationsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="SessionConfigurationsUpdate",
    body_media=("application/json",),
    wrapper="session_configuration",
    scopes=("session_configurations.write",),
)


def _request(
    *,
    body: SessionConfigurationsUpdate | Mapping[str, Any],
    type: Literal["mobile", "web"],
) -> Request:
    return OPERATION.request(
        query=[
            ("type", type),
        ],
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: SessionConfigurationsUpdate | Mapping[str, Any],
    type: Literal["mobile", "web"],
) -> Response[GetSessionConfigurationsPage]:
    """Sets how long sign-ins to the account may last and how long they may lie idle.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            body=body,
            type=type,
        ),
    )


def sync(
    *,
    client: ApiClient,
    body: SessionConfigurationsUpdate | Mapping[str, Any],
    type: Literal["mobile", "web"],
) -> GetSessionConfigurationsPage:
    """Sets how long sign-ins to the account may last and how long they may lie idle.

    - `PUT /session_configurations`, OAuth scope `session_configurations.write`.

    Args:
        type: Which sign-ins: in the web app or in the mobile app.
        body:
            absolute_session_ttl: Longest life of a session, in seconds: 600 to 18144000 (210 days).
            idle_session_ttl: Seconds without activity until a session ends: 60 to 15552000 (180 days).
    """
    return OPERATION.call(
        client,
        _request(
            body=body,
            type=type,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    body: SessionConfigurationsUpdate | Mapping[str, Any],
    type: Literal["mobile", "web"],
) -> Response[GetSessionConfigurationsPage]:
    """Sets how long sign-ins to the account may last and how long they may lie idle.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
            type=type,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    body: SessionConfigurationsUpdate | Mapping[str, Any],
    type: Literal["mobile", "web"],
) -> GetSessionConfigurationsPage:
    """Sets how long sign-ins to the account may last and how long they may lie idle.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
            type=type,
        ),
    )
