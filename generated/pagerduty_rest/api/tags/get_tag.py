"""Gets one tag with its label."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.tag import Tag
    from ..._models.tag_envelope import TagEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[TagEnvelope, Tag] = Operation(
    id="getTag",
    method="GET",
    path="/tags/{id}",
    tag="Tags",
    module="tags.get_tag",
    package="pagerduty_rest",
    responses={
        200: "TagEnvelope",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "tag",
    },
    scopes=("tags.read",),
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
) -> Response[TagEnvelope]:
    """Gets one tag with its label.

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
) -> Tag:
    """Gets one tag with its label.

    - `GET /tags/{id}`, OAuth scope `tags.read`.
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
) -> Response[TagEnvelope]:
    """Gets one tag with its label.

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
) -> Tag:
    """Gets one tag with its label.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
