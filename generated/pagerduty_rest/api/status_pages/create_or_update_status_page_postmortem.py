"""PUT /status_pages/{id}/posts/{post_id}/postmortem"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.postmortem_envelope import PostmortemEnvelope
    from ...models.status_page_postmortem import StatusPagePostmortem
    from ...models.status_page_postmortem_request import StatusPagePostmortemRequest
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[PostmortemEnvelope, StatusPagePostmortem] = Operation(
    id="createOrUpdateStatusPagePostmortem",
    method="PUT",
    path="/status_pages/{id}/posts/{post_id}/postmortem",
    tag="Status Pages",
    module="status_pages.create_or_update_status_page_postmortem",
    responses={
        200: "PostmortemEnvelope",
        201: "PostmortemEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="StatusPagePostmortemRequest",
    body_media=("application/json",),
    wrapper="postmortem",
    unwrap={
        200: "postmortem",
        201: "postmortem",
    },
    scopes=("status_pages.write",),
)


def _request(
    id: str,
    post_id: str,
    *,
    body: StatusPagePostmortemRequest | StatusPagePostmortem | Mapping[str, Any],
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
    body: StatusPagePostmortemRequest | StatusPagePostmortem | Mapping[str, Any],
) -> Response[PostmortemEnvelope]:
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
    body: StatusPagePostmortemRequest | StatusPagePostmortem | Mapping[str, Any],
) -> StatusPagePostmortem:
    """PUT /status_pages/{id}/posts/{post_id}/postmortem"""
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
    body: StatusPagePostmortemRequest | StatusPagePostmortem | Mapping[str, Any],
) -> Response[PostmortemEnvelope]:
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
    body: StatusPagePostmortemRequest | StatusPagePostmortem | Mapping[str, Any],
) -> StatusPagePostmortem:
    """PUT /status_pages/{id}/posts/{post_id}/postmortem"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            post_id,
            body=body,
        ),
    )
