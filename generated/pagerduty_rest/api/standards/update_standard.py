"""Changes a standard: switches it on or off, or sets which services it applies to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.standard import Standard
    from ..._models.standard_update import StandardUpdate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[Standard, Standard] = Operation(
    id="updateStandard",
    method="PUT",
    path="/standards/{id}",
    tag="Standards",
    module="standards.update_standard",
    package="pagerduty_rest",
    responses={
        200: "Standard",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="StandardUpdate",
    body_media=("application/json",),
    scopes=("standards.write",),
)


def _request(
    id: str,
    *,
    body: StandardUpdate | Mapping[str, Any] | None = None,
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
    body: StandardUpdate | Mapping[str, Any] | None = None,
) -> Response[Standard]:
    """Changes a standard: switches it on or off, or sets which services it applies to.

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
    body: StandardUpdate | Mapping[str, Any] | None = None,
) -> Standard:
    """Changes a standard: switches it on or off, or sets which services it applies to.

    - `PUT /standards/{id}`, OAuth scope `standards.write`.

    Args:
        body:
            inclusions: Services that the standard is limited to.
            exclusions: Services that the standard leaves out.
            values: `regex`: the pattern to check against, for standards that have one.
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
    body: StandardUpdate | Mapping[str, Any] | None = None,
) -> Response[Standard]:
    """Changes a standard: switches it on or off, or sets which services it applies to.

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
    body: StandardUpdate | Mapping[str, Any] | None = None,
) -> Standard:
    """Changes a standard: switches it on or off, or sets which services it applies to.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
