"""Gets the postmortem published with a post on a status page."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.postmortem_envelope import PostmortemEnvelope
    from ..._models.status_page_postmortem import StatusPagePostmortem

from pagerduty_runtime.operation import Operation

OPERATION: Operation[PostmortemEnvelope, StatusPagePostmortem] = Operation(
    id="getPostmortem",
    method="GET",
    path="/status_pages/{id}/posts/{post_id}/postmortem",
    tag="Status Pages",
    module="status_pages.get_postmortem",
    package="pagerduty_rest",
    responses={
        200: "PostmortemEnvelope",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "postmortem",
    },
    scopes=("status_pages.read",),
    is_read_only=True,
)


def _request(
    id: str,
    post_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "post_id": post_id,
        },
    )


def sync_detailed(
    id: str,
    post_id: str,
    *,
    client: ApiClient,
) -> Response[PostmortemEnvelope]:
    """Gets the postmortem published with a post on a status page.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            post_id,
        ),
    )


def sync(
    id: str,
    post_id: str,
    *,
    client: ApiClient,
) -> StatusPagePostmortem:
    """Gets the postmortem published with a post on a status page.

    - `GET /status_pages/{id}/posts/{post_id}/postmortem`, OAuth scope `status_pages.read`.
    - Worth catching: `NotFound` (404).
    - Fails with 404 when the post has no postmortem.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            post_id,
        ),
    )


async def asyncio_detailed(
    id: str,
    post_id: str,
    *,
    client: ApiClient,
) -> Response[PostmortemEnvelope]:
    """Gets the postmortem published with a post on a status page.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            post_id,
        ),
    )


async def asyncio(
    id: str,
    post_id: str,
    *,
    client: ApiClient,
) -> StatusPagePostmortem:
    """Gets the postmortem published with a post on a status page.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            post_id,
        ),
    )
