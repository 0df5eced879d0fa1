"""GET /session_configurations"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from ..._operation import Request
    from ...client import Client
    from ...models.get_session_configurations_page import GetSessionConfigurationsPage
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[GetSessionConfigurationsPage, GetSessionConfigurationsPage] = Operation(
    id="getSessionConfigurations",
    method="GET",
    path="/session_configurations",
    tag="Session Configurations",
    module="session_configurations.get_session_configurations",
    responses={
        200: "GetSessionConfigurationsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("session_configurations.read",),
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
    client: Client,
    type: Literal["mobile", "web"] | None = None,
) -> Response[GetSessionConfigurationsPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            type=type,
        ),
    )


def sync(
    *,
    client: Client,
    type: Literal["mobile", "web"] | None = None,
) -> GetSessionConfigurationsPage:
    """GET /session_configurations"""
    return OPERATION.call(
        client,
        _request(
            type=type,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    type: Literal["mobile", "web"] | None = None,
) -> Response[GetSessionConfigurationsPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            type=type,
        ),
    )


async def asyncio(
    *,
    client: Client,
    type: Literal["mobile", "web"] | None = None,
) -> GetSessionConfigurationsPage:
    """GET /session_configurations"""
    return await OPERATION.acall(
        client,
        _request(
            type=type,
        ),
    )
