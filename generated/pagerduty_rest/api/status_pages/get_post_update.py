"""Gets a single update of a post on a status page."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.post_update_envelope import PostUpdateEnvelope
    from ..._models.status_page_post_update import StatusPagePostUpdate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[PostUpdateEnvelope, StatusPagePostUpdate] = Operation(
    id="getPostUpdate",
    method="GET",
    path="/status_pages/{id}/posts/{post_id}/post_updates/{post_update_id}",
    tag="Status Pages",
    module="status_pages.get_post_update",
    package="pagerduty_rest",
    responses={
        200: "PostUpdateEnvelope",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "post_update",
    },
    scopes=("status_pages.read",),
    is_read_only=True,
)


def _request(
    id: str,
    post_id: str,
    post_update_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "post_id": post_id,
            "post_update_id": post_update_id,
        },
    )


def sync_detailed(
    id: str,
    post_id: str,
    post_update_id: str,
    *,
    client: ApiClient,
) -> Response[PostUpdateEnvelope]:
    """Gets a single update of a post on a status page.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            post_id,
            post_update_id,
        ),
    )


def sync(
    id: str,
    post_id: str,
    post_update_id: str,
    *,
    client: ApiClient,
) -> StatusPagePostUpdate:
    """Gets a single update of a post on a status page.

    - `GET /status_pages/{id}/posts/{post_id}/post_updates/{post_update_id}`, OAuth scope `status_pages.read`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
            post_id,
            post_update_id,
        ),
    )


async def asyncio_detailed(
    id: str,
    post_id: str,
    post_update_id: str,
    *,
    client: ApiClient,
) -> Response[PostUpdateEnvelope]:
    """Gets a single update of a post on a status page.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            post_id,
            post_update_id,
        ),
    )


async def asyncio(
    id: str,
    post_id: str,
    post_update_id: str,
    *,
    client: ApiClient,
) -> StatusPagePostUpdate:
    """Gets a single update of a post on a status page.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            post_id,
            post_update_id,
        ),
    )
