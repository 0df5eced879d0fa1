"""Installs an add-on: a page of one's own that PagerDuty shows in a frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.addon import Addon
    from ..._models.addon_envelope import AddonEnvelope
    from ..._models.addon_input import AddonInput
    from ..._models.addon_reference import AddonReference

from pagerduty_runtime.operation import Operation

OPERATION: Operation[AddonEnvelope, AddonReference] = Operation(
    id="createAddon",
    method="POST",
    path="/addons",
    tag="Add-ons",
    module="add_ons.create_addon",
    package="pagerduty_rest",
    responses={
        201: "AddonEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="AddonInput",
    body_media=("application/json",),
    wrapper="addon",
    unwrap={
        201: "addon",
    },
    scopes=("addons.write",),
)


def _request(
    *,
    body: AddonInput | Addon | AddonReference | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: AddonInput | Addon | AddonReference | Mapping[str, Any],
) -> Response[AddonEnvelope]:
    """Installs an add-on: a page of one's own that PagerDuty shows in a frame.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            body=body,
        ),
    )


def sync(
    *,
    client: ApiClient,
    body: AddonInput | Addon | AddonReference | Mapping[str, Any],
) -> AddonReference:
    """Installs an add-on: a page of one's own that PagerDuty shows in a frame.

    - `POST /addons`, OAuth scope `addons.write`.

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
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    body: AddonInput | Addon | AddonReference | Mapping[str, Any],
) -> Response[AddonEnvelope]:
    """Installs an add-on: a page of one's own that PagerDuty shows in a frame.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    body: AddonInput | Addon | AddonReference | Mapping[str, Any],
) -> AddonReference:
    """Installs an add-on: a page of one's own that PagerDuty shows in a frame.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
