"""Reports progress in a post on a status page: a message, a status and the impacted services."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.post_update_envelope import PostUpdateEnvelope
    from ..._models.status_page_post_update import StatusPagePostUpdate
    from ..._models.status_page_post_update_request import StatusPagePostUpdateRequest

from pagerduty_runtime.operation import Operation

OPERATION: Operation[PostUpdateEnvelope, StatusPagePostUpdate] = Operation(
    id="createStatusPagePostUpdate",
    method="POST",
    path="/status_pages/{id}/posts/{post_id}/post_updates",
    tag="Status Pages",
    module="status_pages.create_status_page_post_update",
    package="pagerduty_rest",
    responses={
        201: "PostUpdateEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="StatusPagePostUpdateRequest",
    body_media=("application/json",),
    wrapper="post_update",
    unwrap={
        201: "post_update",
    },
    scopes=("status_pages.write",),
)


def _request(
    id: str,
    post_id: str,
    *,
    body: StatusPagePostUpdateRequest | StatusPagePostUpdate | Mapping[str, Any],
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
    body: StatusPagePostUpdateRequest | StatusPagePostUpdate | Mapping[str, Any],
) -> Response[PostUpdateEnvelope]:
    """Reports progress in a post on a status page: a message, a status and the impacted services.

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
    body: StatusPagePostUpdateRequest | StatusPagePostUpdate | Mapping[str, Any],
) -> StatusPagePostUpdate:
    """Reports progress in a post on a status page: a message, a status and the impacted services.

    - `POST /status_pages/{id}/posts/{post_id}/post_updates`, OAuth scope `status_pages.write`.
    - Worth catching: `NotFound` (404).
    - With `notify_subscribers`, messages go out to subscribers and cannot be called back.

    Args:
        body:
            post: Reference to the post that `post_id` names.
            impacted_services: Services of the page, each with one of the page's impacts; may be empty.
            notify_subscribers: True to message the subscribers about this update.
            severity: Reference to one of the page's severities for the post's type.
            status: Reference to one of the page's statuses for the post's type.
            update_frequency_ms: Time until the next update is expected, in milliseconds; null when none is promised.
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
    body: StatusPagePostUpdateRequest | StatusPagePostUpdate | Mapping[str, Any],
) -> Response[PostUpdateEnvelope]:
    """Reports progress in a post on a status page: a message, a status and the impacted services.

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
    body: StatusPagePostUpdateRequest | StatusPagePostUpdate | Mapping[str, Any],
) -> StatusPagePostUpdate:
    """Reports progress in a post on a status page: a message, a status and the impacted services.

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
