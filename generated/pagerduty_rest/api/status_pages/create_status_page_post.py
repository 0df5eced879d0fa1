"""Announces an incident or maintenance on a status page."""

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
    from ..._models.status_page_post_post_request import StatusPagePostPostRequest

from pagerduty_runtime.operation import Operation

OPERATION: Operation[PostEnvelope, StatusPagePost] = Operation(
    id="createStatusPagePost",
    method="POST",
    path="/status_pages/{id}/posts",
    tag="Status Pages",
    module="status_pages.create_status_page_post",
    package="pagerduty_rest",
    responses={
        201: "PostEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="StatusPagePostPostRequest",
    body_media=("application/json",),
    wrapper="post",
    unwrap={
        201: "post",
    },
    scopes=("status_pages.write",),
)


def _request(
    id: str,
    *,
    body: StatusPagePostPostRequest | StatusPagePost | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    body: StatusPagePostPostRequest | StatusPagePost | Mapping[str, Any],
) -> Response[PostEnvelope]:
    """Announces an incident or maintenance on a status page.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            body=body,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    body: StatusPagePostPostRequest | StatusPagePost | Mapping[str, Any],
) -> StatusPagePost:
    """Announces an incident or maintenance on a status page.

    - `POST /status_pages/{id}/posts`, OAuth scope `status_pages.write`.
    - Worth catching: `NotFound` (404).
    - Updates with `notify_subscribers` send messages to subscribers, which cannot be called back.

    Args:
        body:
            status_page: Reference to the page that `id` names.
            starts_at: Start of the maintenance; null for an incident.
            ends_at: End of the maintenance; null for an incident.
            title: 1 to 128 characters.
            updates: 1 to 50 updates, each with a message, a status and the impacted services.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    body: StatusPagePostPostRequest | StatusPagePost | Mapping[str, Any],
) -> Response[PostEnvelope]:
    """Announces an incident or maintenance on a status page.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    body: StatusPagePostPostRequest | StatusPagePost | Mapping[str, Any],
) -> StatusPagePost:
    """Announces an incident or maintenance on a status page.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
