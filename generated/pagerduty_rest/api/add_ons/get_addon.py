"""Returns an installed add-on with its name, its kind and the address it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.addon import Addon
    from ..._models.get_addon_envelope import GetAddonEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetAddonEnvelope, Addon] = Operation(
    id="getAddon",
    method="GET",
    path="/addons/{id}",
    tag="Add-ons",
    module="add_ons.get_addon",
    package="pagerduty_rest",
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
    is_read_only=True,
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
    client: ApiClient,
) -> Response[GetAddonEnvelope]:
    """Returns an installed add-on with its name, its kind and the address it shows.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
) -> Addon:
    """Returns an installed add-on with its name, its kind and the address it shows.

    - `GET /addons/{id}`, OAuth scope `addons.read`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[GetAddonEnvelope]:
    """Returns an installed add-on with its name, its kind and the address it shows.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
) -> Addon:
    """Returns an installed add-on with its name, its kind and the address it shows.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
