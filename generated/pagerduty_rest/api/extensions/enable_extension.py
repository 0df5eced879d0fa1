"""Switches an extension on again that was disabled for a time, as after failed deliveries."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.extension import Extension
    from ..._models.extension_envelope import ExtensionEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ExtensionEnvelope, Extension] = Operation(
    id="enableExtension",
    method="POST",
    path="/extensions/{id}/enable",
    tag="Extensions",
    module="extensions.enable_extension",
    package="pagerduty_rest",
    responses={
        200: "ExtensionEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    unwrap={
        200: "extension",
    },
    scopes=("extensions.write",),
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
) -> Response[ExtensionEnvelope]:
    """Switches an extension on again that was disabled for a time, as after failed deliveries.

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
) -> Extension:
    """Switches an extension on again that was disabled for a time, as after failed deliveries.

    - `POST /extensions/{id}/enable`, OAuth scope `extensions.write`.
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
) -> Response[ExtensionEnvelope]:
    """Switches an extension on again that was disabled for a time, as after failed deliveries.

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
) -> Extension:
    """Switches an extension on again that was disabled for a time, as after failed deliveries.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
