"""Rewrites an update that a post on a status page already has."""

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
    id="updateStatusPagePostUpdate",
    method="PUT",
    path="/status_pages/{id}/posts/{post_id}/post_updates/{post_update_id}",
    tag="Status Pages",
    module="status_pages.update_status_page_post_update",
    package="pagerduty_rest",
    responses={
        200: "PostUpdateEnvelope",
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
        200: "post_update",
    },
    scopes=("status_pages.write",),
)


def _request(
    id: str,
    post_id: str,
    post_update_id: str,
    *,
    body: StatusPagePostUpdateRequest | StatusPagePostUpdate | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "post_id": post_id,
            "post_update_id": post_update_id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    post_id: str,
    post_update_id: str,
    *,
    client: ApiClient,
    body: StatusPagePostUpdateRequest | StatusPagePostUpdate | Mapping[str, Any],
) -> Response[PostUpdateEnvelope]:
    """Rewrites an update that a post on a status page already has.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            post_id,
            post_update_id,
            body=body,
        ),
    )


def sync(
    id: str,
    post_id: str,
    post_update_id: str,
    *,
    client: ApiClient,
    body: StatusPagePostUpdateRequest | StatusPagePostUpdate | Mapping[str, Any],
) -> StatusPagePostUpdate:
    """Rewrites an update that a post on a status page already has.

    - `PUT /status_pages/{id}/posts/{post_id}/post_updates/{post_update_id}`, OAuth scope `status_pages.write`.
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
            post_update_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    post_id: str,
    post_update_id: str,
    *,
    client: ApiClient,
    body: StatusPagePostUpdateRequest | StatusPagePostUpdate | Mapping[str, Any],
) -> Response[PostUpdateEnvelope]:
    """Rewrites an update that a post on a status page already has.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            post_id,
            post_update_id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    post_id: str,
    post_update_id: str,
    *,
    client: ApiClient,
    body: StatusPagePostUpdateRequest | StatusPagePostUpdate | Mapping[str, Any],
) -> StatusPagePostUpdate:
    """Rewrites an update that a post on a status page already has.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            post_id,
            post_update_id,
            body=body,
        ),
    )
