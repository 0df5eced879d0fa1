"""Switches an extension on again that was disabled for a time, as after failed deliveries."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.extension import Extension
    from ...models.extension_envelope import ExtensionEnvelope
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[ExtensionEnvelope, Extension] = Operation(
    id="enableExtension",
    method="POST",
    path="/extensions/{id}/enable",
    tag="Extensions",
    module="extensions.enable_extension",
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
    client: Client,
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
    client: Client,
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
    client: Client,
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
    client: Client,
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
