"""PUT /addons/{id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.addon import Addon
    from ...models.addon_input import AddonInput
    from ...models.get_addon_envelope import GetAddonEnvelope
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[GetAddonEnvelope, Addon] = Operation(
    id="updateAddon",
    method="PUT",
    path="/addons/{id}",
    tag="Add-ons",
    module="add_ons.update_addon",
    responses={
        200: "GetAddonEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="AddonInput",
    body_media=("application/json",),
    wrapper="addon",
    unwrap={
        200: "addon",
    },
    scopes=("addons.write",),
)


def _request(
    id: str,
    *,
    body: AddonInput | Addon | Mapping[str, Any],
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
    client: Client,
    body: AddonInput | Addon | Mapping[str, Any],
) -> Response[GetAddonEnvelope]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    body: AddonInput | Addon | Mapping[str, Any],
) -> Addon:
    """PUT /addons/{id}"""
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
    client: Client,
    body: AddonInput | Addon | Mapping[str, Any],
) -> Response[GetAddonEnvelope]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    body: AddonInput | Addon | Mapping[str, Any],
) -> Addon:
    """PUT /addons/{id}"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
