"""Changes an extension's name, settings, address or services."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.extension import Extension
    from ..._models.extension_envelope import ExtensionEnvelope
    from ..._models.extension_update import ExtensionUpdate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ExtensionEnvelope, Extension] = Operation(
    id="updateExtension",
    method="PUT",
    path="/extensions/{id}",
    tag="Extensions",
    module="extensions.update_extension",
    package="pagerduty_rest",
    responses={
        200: "ExtensionEnvelope",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    body="ExtensionUpdate",
    body_media=("application/json",),
    wrapper="extension",
    unwrap={
        200: "extension",
    },
    scopes=("extensions.write",),
)


def _request(
    id: str,
    *,
    body: ExtensionUpdate | Extension | Mapping[str, Any] | None = None,
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
    body: ExtensionUpdate | Extension | Mapping[str, Any] | None = None,
) -> Response[ExtensionEnvelope]:
    """Changes an extension's name, settings, address or services.

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
    body: ExtensionUpdate | Extension | Mapping[str, Any] | None = None,
) -> Extension:
    """Changes an extension's name, settings, address or services.

    - `PUT /extensions/{id}`, OAuth scope `extensions.write`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

    Args:
        body:
            config: Settings whose members depend on the extension schema.
            endpoint_url: Where the extension is called, for schemas that need an address.
            extension_objects: The services that the extension is for.
            extension_schema: What kind of extension it is, from `extension_schemas.list_extension_schemas`.
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
    body: ExtensionUpdate | Extension | Mapping[str, Any] | None = None,
) -> Response[ExtensionEnvelope]:
    """Changes an extension's name, settings, address or services.

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
    body: ExtensionUpdate | Extension | Mapping[str, Any] | None = None,
) -> Extension:
    """Changes an extension's name, settings, address or services.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
