"""GET /addons/{id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.addon import Addon
    from ...models.get_addon_envelope import GetAddonEnvelope
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[GetAddonEnvelope, Addon] = Operation(
    id="getAddon",
    method="GET",
    path="/addons/{id}",
    tag="Add-ons",
    module="add_ons.get_addon",
    responses={
        200: "GetAddonEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "addon",
    },
    scopes=("addons.read",),
)


def _request(
    id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
    )


def sync_detailed(
    id: str,
    *,
    client: Client,
) -> Response[GetAddonEnvelope]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            id,
        ),
    )


def sync(
    id: str,
    *,
    client: Client,
) -> Addon:
    """GET /addons/{id}"""
    return OPERATION.call(
        client,
        _request(
            id,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: Client,
) -> Response[GetAddonEnvelope]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            id,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: Client,
) -> Addon:
    """GET /addons/{id}"""
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
