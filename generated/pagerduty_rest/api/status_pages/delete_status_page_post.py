"""Takes a post, and its updates with it, off a status page."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteStatusPagePost",
    method="DELETE",
    path="/status_pages/{id}/posts/{post_id}",
    tag="Status Pages",
    module="status_pages.delete_status_page_post",
    package="pagerduty_rest",
    responses={
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("status_pages.write",),
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
) -> Response[None]:
    """Takes a post, and its updates with it, off a status page.

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
) -> None:
    """Takes a post, and its updates with it, off a status page.

    - `DELETE /status_pages/{id}/posts/{post_id}`, OAuth scope `status_pages.write`.
    - Worth catching: `NotFound` (404).
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
) -> Response[None]:
    """Takes a post, and its updates with it, off a status page.

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
) -> None:
    """Takes a post, and its updates with it, off a status page.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            post_id,
        ),
    )
