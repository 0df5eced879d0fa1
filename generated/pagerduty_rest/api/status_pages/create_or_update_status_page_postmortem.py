"""Publishes the postmortem of a post on a status page, or replaces the one it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.postmortem_envelope import PostmortemEnvelope
    from ..._models.status_page_postmortem import StatusPagePostmortem
    from ..._models.status_page_postmortem_request import StatusPagePostmortemRequest

from pagerduty_runtime.operation import Operation

OPERATION: Operation[PostmortemEnvelope, StatusPagePostmortem] = Operation(
    id="createOrUpdateStatusPagePostmortem",
    method="PUT",
    path="/status_pages/{id}/posts/{post_id}/postmortem",
    tag="Status Pages",
    module="status_pages.create_or_update_status_page_postmortem",
    package="pagerduty_rest",
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
    client: ApiClient,
    body: StatusPagePostmortemRequest | StatusPagePostmortem | Mapping[str, Any],
) -> Response[PostmortemEnvelope]:
    """Publishes the postmortem of a post on a status page, or replaces the one it has.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
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
    client: ApiClient,
    body: StatusPagePostmortemRequest | StatusPagePostmortem | Mapping[str, Any],
) -> StatusPagePostmortem:
    """Publishes the postmortem of a post on a status page, or replaces the one it has.

    - `PUT /status_pages/{id}/posts/{post_id}/postmortem`, OAuth scope `status_pages.write`.
    - Worth catching: `NotFound` (404).
    - With `notify_subscribers`, messages go out to subscribers and cannot be called back.

    Args:
        body:
            post: Reference to the post that `post_id` names.
            message: At most 10000 characters.
            notify_subscribers: True to message the subscribers about the postmortem.
    """
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
    client: ApiClient,
    body: StatusPagePostmortemRequest | StatusPagePostmortem | Mapping[str, Any],
) -> Response[PostmortemEnvelope]:
    """Publishes the postmortem of a post on a status page, or replaces the one it has.

    Like `sync_detailed`, to be awaited.
    """
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
    client: ApiClient,
    body: StatusPagePostmortemRequest | StatusPagePostmortem | Mapping[str, Any],
) -> StatusPagePostmortem:
    """Publishes the postmortem of a post on a status page, or replaces the one it has.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            post_id,
            body=body,
        ),
    )
