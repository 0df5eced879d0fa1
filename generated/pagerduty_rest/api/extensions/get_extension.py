"""Returns one extension with its settings and the services it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.extension import Extension
    from ..._models.extension_envelope import ExtensionEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ExtensionEnvelope, Extension] = Operation(
    id="getExtension",
    method="GET",
    path="/extensions/{id}",
    tag="Extensions",
    module="extensions.get_extension",
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
    scopes=("extensions.read",),
    is_read_only=True,
)


def _request(
    id: str,
    *,
    include: Sequence[Literal["extension_schemas", "extension_objects", "temporarily_disabled"]] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("include[]", include),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["extension_schemas", "extension_objects", "temporarily_disabled"]] | None = None,
) -> Response[ExtensionEnvelope]:
    """Returns one extension with its settings and the services it is for.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            include=include,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["extension_schemas", "extension_objects", "temporarily_disabled"]] | None = None,
) -> Extension:
    """Returns one extension with its settings and the services it is for.

    - `GET /extensions/{id}`, OAuth scope `extensions.read`.
    - Worth catching: `NotFound` (404).

    Args:
        include: temporarily_disabled adds whether the extension is switched off for a time.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            include=include,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["extension_schemas", "extension_objects", "temporarily_disabled"]] | None = None,
) -> Response[ExtensionEnvelope]:
    """Returns one extension with its settings and the services it is for.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            include=include,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["extension_schemas", "extension_objects", "temporarily_disabled"]] | None = None,
) -> Extension:
    """Returns one extension with its settings and the services it is for.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            include=include,
        ),
    )
