"""Changes an installed add-on, for example the page it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.addon import Addon
    from ..._models.addon_update import AddonUpdate
    from ..._models.get_addon_envelope import GetAddonEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetAddonEnvelope, Addon] = Operation(
    id="updateAddon",
    method="PUT",
    path="/addons/{id}",
    tag="Add-ons",
    module="add_ons.update_addon",
    package="pagerduty_rest",
    responses={
        200: "GetAddonEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="AddonUpdate",
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
    body: AddonUpdate | Addon | Mapping[str, Any] | None = None,
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
    body: AddonUpdate | Addon | Mapping[str, Any] | None = None,
) -> Response[GetAddonEnvelope]:
    """Changes an installed add-on, for example the page it shows.

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
    body: AddonUpdate | Addon | Mapping[str, Any] | None = None,
) -> Addon:
    """Changes an installed add-on, for example the page it shows.

    - `PUT /addons/{id}`, OAuth scope `addons.write`.
    - Worth catching: `NotFound` (404).

    Args:
        body:
            name: At most 100 characters.
            src: HTTPS address of the page to show in the frame.
            type: full_page_addon gets a page of its own in the menu; incident_show_addon appears on the pages of
                incidents.
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
    body: AddonUpdate | Addon | Mapping[str, Any] | None = None,
) -> Response[GetAddonEnvelope]:
    """Changes an installed add-on, for example the page it shows.

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
    body: AddonUpdate | Addon | Mapping[str, Any] | None = None,
) -> Addon:
    """Changes an installed add-on, for example the page it shows.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
