"""Lists where PagerDuty posts events to, and which events."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_webhook_subscriptions_page import ListWebhookSubscriptionsPage
    from ..._models.webhook_subscription import WebhookSubscription

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[ListWebhookSubscriptionsPage, ListWebhookSubscriptionsPage] = Operation(
    id="listWebhookSubscriptions",
    method="GET",
    path="/webhook_subscriptions",
    tag="Webhooks",
    module="webhooks.list_webhook_subscriptions",
    package="pagerduty_rest",
    responses={
        200: "ListWebhookSubscriptionsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
    },
    scopes=("webhook_subscriptions.read",),
    is_read_only=True,
    pagination=Pagination("offset", "webhook_subscriptions"),
)


def _request(
    *,
    filter_id: str | None = None,
    filter_type: Literal["account", "service", "team"] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("filter_id", filter_id),
            ("filter_type", filter_type),
            ("limit", limit),
            ("offset", offset),
            ("total", total),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    filter_id: str | None = None,
    filter_type: Literal["account", "service", "team"] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[ListWebhookSubscriptionsPage]:
    """Lists where PagerDuty posts events to, and which events.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            filter_id=filter_id,
            filter_type=filter_type,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


def sync(
    *,
    client: ApiClient,
    filter_id: str | None = None,
    filter_type: Literal["account", "service", "team"] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> ListWebhookSubscriptionsPage:
    """Lists where PagerDuty posts events to, and which events.

    - `GET /webhook_subscriptions`, OAuth scope `webhook_subscriptions.read`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.

    Args:
        filter_id: Id of the service or team; goes with `filter_type` `service` or `team`.
        filter_type: Only subscriptions to the whole account, to services or to teams.
    """
    return OPERATION.call(
        client,
        _request(
            filter_id=filter_id,
            filter_type=filter_type,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    filter_id: str | None = None,
    filter_type: Literal["account", "service", "team"] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[ListWebhookSubscriptionsPage]:
    """Lists where PagerDuty posts events to, and which events.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            filter_id=filter_id,
            filter_type=filter_type,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    filter_id: str | None = None,
    filter_type: Literal["account", "service", "team"] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> ListWebhookSubscriptionsPage:
    """Lists where PagerDuty posts events to, and which events.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            filter_id=filter_id,
            filter_type=filter_type,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    filter_id: str | None = None,
    filter_type: Literal["account", "service", "team"] | None = None,
    limit: int | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[WebhookSubscription]:
    """Lists where PagerDuty posts events to, and which events.

    The entities of all pages of `GET /webhook_subscriptions`, each once; `limit` is the size of a page. Arguments are
    as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            filter_id=filter_id,
            filter_type=filter_type,
            limit=limit,
            total=total,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
    filter_id: str | None = None,
    filter_type: Literal["account", "service", "team"] | None = None,
    limit: int | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[WebhookSubscription]:
    """Lists where PagerDuty posts events to, and which events.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            filter_id=filter_id,
            filter_type=filter_type,
            limit=limit,
            total=total,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
