"""Returns one kind of extension: its label, its guide and the incident actions it is told of."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.extension_schema import ExtensionSchema
    from ..._models.extension_schema_envelope import ExtensionSchemaEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ExtensionSchemaEnvelope, ExtensionSchema] = Operation(
    id="getExtensionSchema",
    method="GET",
    path="/extension_schemas/{id}",
    tag="Extension Schemas",
    module="extension_schemas.get_extension_schema",
    package="pagerduty_rest",
    responses={
        200: "ExtensionSchemaEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "extension_schema",
    },
    scopes=("extension_schemas.read",),
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
) -> Response[ExtensionSchemaEnvelope]:
    """Returns one kind of extension: its label, its guide and the incident actions it is told of.

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
) -> ExtensionSchema:
    """Returns one kind of extension: its label, its guide and the incident actions it is told of.

    - `GET /extension_schemas/{id}`, OAuth scope `extension_schemas.read`.
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
) -> Response[ExtensionSchemaEnvelope]:
    """Returns one kind of extension: its label, its guide and the incident actions it is told of.

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
) -> ExtensionSchema:
    """Returns one kind of extension: its label, its guide and the incident actions it is told of.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
