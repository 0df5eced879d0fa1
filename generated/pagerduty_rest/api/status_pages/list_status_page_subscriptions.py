"""Lists who is told about changes on a status page, and by which channel."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from ..._operation import Request
    from ...client import Client
    from ...models.list_status_page_subscriptions_page import ListStatusPageSubscriptionsPage
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[ListStatusPageSubscriptionsPage, ListStatusPageSubscriptionsPage] = Operation(
    id="listStatusPageSubscriptions",
    method="GET",
    path="/status_pages/{id}/subscriptions",
    tag="Status Pages",
    module="status_pages.list_status_page_subscriptions",
    responses={
        200: "ListStatusPageSubscriptionsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("status_pages.read",),
)


def _request(
    id: str,
    *,
    channel: Literal["webhook", "email", "slack"] | None = None,
    status: Literal["active", "pending"] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("channel", channel),
            ("status", status),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: Client,
    channel: Literal["webhook", "email", "slack"] | None = None,
    status: Literal["active", "pending"] | None = None,
) -> Response[ListStatusPageSubscriptionsPage]:
    """Lists who is told about changes on a status page, and by which channel.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            channel=channel,
            status=status,
        ),
    )


def sync(
    id: str,
    *,
    client: Client,
    channel: Literal["webhook", "email", "slack"] | None = None,
    status: Literal["active", "pending"] | None = None,
) -> ListStatusPageSubscriptionsPage:
    """Lists who is told about changes on a status page, and by which channel.

    - `GET /status_pages/{id}/subscriptions`, OAuth scope `status_pages.read`.
    - Worth catching: `NotFound` (404).
    - Subscriptions with the status `suspended` can be among the results, but `status` cannot ask for them.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            channel=channel,
            status=status,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: Client,
    channel: Literal["webhook", "email", "slack"] | None = None,
    status: Literal["active", "pending"] | None = None,
) -> Response[ListStatusPageSubscriptionsPage]:
    """Lists who is told about changes on a status page, and by which channel.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            channel=channel,
            status=status,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: Client,
    channel: Literal["webhook", "email", "slack"] | None = None,
    status: Literal["active", "pending"] | None = None,
) -> ListStatusPageSubscriptionsPage:
    """Lists who is told about changes on a status page, and by which channel.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            channel=channel,
            status=status,
        ),
    )
