"""PUT /status_pages/{id}/posts/{post_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.post_envelope import PostEnvelope
    from ...models.status_page_post import StatusPagePost
    from ...models.status_page_post_put_request import StatusPagePostPutRequest
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[PostEnvelope, StatusPagePost] = Operation(
    id="updateStatusPagePost",
    method="PUT",
    path="/status_pages/{id}/posts/{post_id}",
    tag="Status Pages",
    module="status_pages.update_status_page_post",
    responses={
        200: "PostEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="StatusPagePostPutRequest",
    body_media=("application/json",),
    wrapper="post",
    unwrap={
        200: "post",
    },
    scopes=("status_pages.write",),
)


def _request(
    id: str,
    post_id: str,
    *,
    body: StatusPagePostPutRequest | StatusPagePost | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "post_id": post_id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    post_id: str,
    *,
    client: Client,
    body: StatusPagePostPutRequest | StatusPagePost | Mapping[str, Any],
) -> Response[PostEnvelope]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            id,
            post_id,
            body=body,
        ),
    )


def sync(
    id: str,
    post_id: str,
    *,
    client: Client,
    body: StatusPagePostPutRequest | StatusPagePost | Mapping[str, Any],
) -> StatusPagePost:
    """PUT /status_pages/{id}/posts/{post_id}"""
    return OPERATION.call(
        client,
        _request(
            id,
            post_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    post_id: str,
    *,
    client: Client,
    body: StatusPagePostPutRequest | StatusPagePost | Mapping[str, Any],
) -> Response[PostEnvelope]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            post_id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    post_id: str,
    *,
    client: Client,
    body: StatusPagePostPutRequest | StatusPagePost | Mapping[str, Any],
) -> StatusPagePost:
    """PUT /status_pages/{id}/posts/{post_id}"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            post_id,
            body=body,
        ),
    )
