"""GET /webhook_subscriptions"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from ..._operation import Request
    from ...client import Client
    from ...models.list_webhook_subscriptions_page import ListWebhookSubscriptionsPage
    from ...models.webhook_subscription import WebhookSubscription
    from ...types import Response

from collections.abc import AsyncIterator, Iterator

from ..._operation import Operation, Pagination
from ..._pages import aiterate as _aiterate
from ..._pages import iterate as _iterate

OPERATION: Operation[ListWebhookSubscriptionsPage, ListWebhookSubscriptionsPage] = Operation(
    id="listWebhookSubscriptions",
    method="GET",
    path="/webhook_subscriptions",
    tag="Webhooks",
    module="webhooks.list_webhook_subscriptions",
    responses={
        200: "ListWebhookSubscriptionsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
    },
    scopes=("webhook_subscriptions.read",),
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
    client: Client,
    filter_id: str | None = None,
    filter_type: Literal["account", "service", "team"] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[ListWebhookSubscriptionsPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    filter_id: str | None = None,
    filter_type: Literal["account", "service", "team"] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> ListWebhookSubscriptionsPage:
    """GET /webhook_subscriptions"""
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
    client: Client,
    filter_id: str | None = None,
    filter_type: Literal["account", "service", "team"] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[ListWebhookSubscriptionsPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    filter_id: str | None = None,
    filter_type: Literal["account", "service", "team"] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> ListWebhookSubscriptionsPage:
    """GET /webhook_subscriptions"""
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
    client: Client,
    filter_id: str | None = None,
    filter_type: Literal["account", "service", "team"] | None = None,
    limit: int | None = None,
    total: bool | None = None,
) -> Iterator[WebhookSubscription]:
    """The entities of all pages of GET /webhook_subscriptions, each once; `limit` is the size of a page.

    Raises IncompleteResults where the list cannot be read to its end.
    """
    entities: Iterator[WebhookSubscription] = _iterate(
        client,
        _request(
            filter_id=filter_id,
            filter_type=filter_type,
            limit=limit,
            total=total,
        ),
        limit if limit is not None else 100,
    )
    return entities


def aiterate(
    *,
    client: Client,
    filter_id: str | None = None,
    filter_type: Literal["account", "service", "team"] | None = None,
    limit: int | None = None,
    total: bool | None = None,
) -> AsyncIterator[WebhookSubscription]:
    """Like `iterate`, for `async for`."""
    entities: AsyncIterator[WebhookSubscription] = _aiterate(
        client,
        _request(
            filter_id=filter_id,
            filter_type=filter_type,
            limit=limit,
            total=total,
        ),
        limit if limit is not None else 100,
    )
    return entities
