"""Gets one incident or maintenance announced on a status page."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.post_envelope import PostEnvelope
    from ..._models.status_page_post import StatusPagePost

from pagerduty_runtime.operation import Operation

OPERATION: Operation[PostEnvelope, StatusPagePost] = Operation(
    id="getStatusPagePost",
    method="GET",
    path="/status_pages/{id}/posts/{post_id}",
    tag="Status Pages",
    module="status_pages.get_status_page_post",
    package="pagerduty_rest",
    responses={
        200: "PostEnvelope",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "post",
    },
    scopes=("status_pages.read",),
    is_read_only=True,
)


def _request(
    id: str,
    post_id: str,
    *,
    include: Sequence[Literal["status_page_post_update"]] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "post_id": post_id,
        },
        query=[
            ("include[]", include),
        ],
    )


def sync_detailed(
    id: str,
    post_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["status_page_post_update"]] | None = None,
) -> Response[PostEnvelope]:
    """Gets one incident or maintenance announced on a status page.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            post_id,
            include=include,
        ),
    )


def sync(
    id: str,
    post_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["status_page_post_update"]] | None = None,
) -> StatusPagePost:
    """Gets one incident or maintenance announced on a status page.

    - `GET /status_pages/{id}/posts/{post_id}`, OAuth scope `status_pages.read`.
    - Worth catching: `NotFound` (404).

    Args:
        include: `status_page_post_update` sends the updates whole instead of as references.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            post_id,
            include=include,
        ),
    )


async def asyncio_detailed(
    id: str,
    post_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["status_page_post_update"]] | None = None,
) -> Response[PostEnvelope]:
    """Gets one incident or maintenance announced on a status page.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            post_id,
            include=include,
        ),
    )


async def asyncio(
    id: str,
    post_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["status_page_post_update"]] | None = None,
) -> StatusPagePost:
    """Gets one incident or maintenance announced on a status page.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            post_id,
            include=include,
        ),
    )
