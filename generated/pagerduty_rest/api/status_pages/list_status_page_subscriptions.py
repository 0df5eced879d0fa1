"""Lists who is told about changes on a status page, and by which channel."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_status_page_subscriptions_page import ListStatusPageSubscriptionsPage
    from ..._models.status_page_subscription import StatusPageSubscription

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListStatusPageSubscriptionsPage, ListStatusPageSubscriptionsPage] = Operation(
    id="listStatusPageSubscriptions",
    method="GET",
    path="/status_pages/{id}/subscriptions",
    tag="Status Pages",
    module="status_pages.list_status_page_subscriptions",
    package="pagerduty_rest",
    responses={
        200: "ListStatusPageSubscriptionsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("status_pages.read",),
    is_read_only=True,
    list_field="subscriptions",
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
    client: ApiClient,
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
    client: ApiClient,
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
    client: ApiClient,
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
    client: ApiClient,
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


def iterate(
    id: str,
    *,
    client: ApiClient,
    channel: Literal["webhook", "email", "slack"] | None = None,
    status: Literal["active", "pending"] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[StatusPageSubscription]:
    """Lists who is told about changes on a status page, and by which channel.

    The entities of all pages of `GET /status_pages/{id}/subscriptions`, each once. Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            id,
            channel=channel,
            status=status,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    id: str,
    *,
    client: ApiClient,
    channel: Literal["webhook", "email", "slack"] | None = None,
    status: Literal["active", "pending"] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[StatusPageSubscription]:
    """Lists who is told about changes on a status page, and by which channel.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            id,
            channel=channel,
            status=status,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
