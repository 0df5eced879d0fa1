"""Changes the title or the times of a post on a status page."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.post_envelope import PostEnvelope
    from ..._models.status_page_post import StatusPagePost
    from ..._models.status_page_post_put_request import StatusPagePostPutRequest

from pagerduty_runtime.operation import Operation

OPERATION: Operation[PostEnvelope, StatusPagePost] = Operation(
    id="updateStatusPagePost",
    method="PUT",
    path="/status_pages/{id}/posts/{post_id}",
    tag="Status Pages",
    module="status_pages.update_status_page_post",
    package="pagerduty_rest",
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
    client: ApiClient,
    body: StatusPagePostPutRequest | StatusPagePost | Mapping[str, Any],
) -> Response[PostEnvelope]:
    """Changes the title or the times of a post on a status page.

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
    body: StatusPagePostPutRequest | StatusPagePost | Mapping[str, Any],
) -> StatusPagePost:
    """Changes the title or the times of a post on a status page.

    - `PUT /status_pages/{id}/posts/{post_id}`, OAuth scope `status_pages.write`.
    - Worth catching: `NotFound` (404).
    - Updates of the post are not part of it: `client.status_pages.create_post_update` and
      `client.status_pages.update_post_update` write those.

    Args:
        body:
            status_page: Reference to the page that `id` names.
            starts_at: Start of the maintenance; null for an incident.
            ends_at: End of the maintenance; null for an incident.
            title: 1 to 128 characters.
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
    body: StatusPagePostPutRequest | StatusPagePost | Mapping[str, Any],
) -> Response[PostEnvelope]:
    """Changes the title or the times of a post on a status page.

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
    body: StatusPagePostPutRequest | StatusPagePost | Mapping[str, Any],
) -> StatusPagePost:
    """Changes the title or the times of a post on a status page.

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
