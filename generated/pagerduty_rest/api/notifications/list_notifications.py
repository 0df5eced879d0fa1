"""GET /notifications"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from ..._operation import Request
    from ...client import Client
    from ...models.list_notifications_page import ListNotificationsPage
    from ...models.notification import Notification
    from ...types import Response

from collections.abc import AsyncIterator, Iterator

from ..._operation import Operation, Pagination
from ..._pages import aiterate as _aiterate
from ..._pages import iterate as _iterate

OPERATION: Operation[ListNotificationsPage, ListNotificationsPage] = Operation(
    id="listNotifications",
    method="GET",
    path="/notifications",
    tag="Notifications",
    module="notifications.list_notifications",
    responses={
        200: "ListNotificationsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("users:notifications.read",),
    pagination=Pagination("offset", "notifications"),
)


def _request(
    *,
    since: datetime | str,
    until: datetime | str,
    filter: Literal["sms_notification", "email_notification", "phone_notification", "push_notification"] | None = None,
    include: Sequence[Literal["users"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("since", since),
            ("until", until),
            ("filter", filter),
            ("include[]", include),
            ("limit", limit),
            ("offset", offset),
            ("time_zone", time_zone),
            ("total", total),
        ],
    )


def sync_detailed(
    *,
    client: Client,
    since: datetime | str,
    until: datetime | str,
    filter: Literal["sms_notification", "email_notification", "phone_notification", "push_notification"] | None = None,
    include: Sequence[Literal["users"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
) -> Response[ListNotificationsPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            since=since,
            until=until,
            filter=filter,
            include=include,
            limit=limit,
            offset=offset,
            time_zone=time_zone,
            total=total,
        ),
    )


def sync(
    *,
    client: Client,
    since: datetime | str,
    until: datetime | str,
    filter: Literal["sms_notification", "email_notification", "phone_notification", "push_notification"] | None = None,
    include: Sequence[Literal["users"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
) -> ListNotificationsPage:
    """GET /notifications"""
    return OPERATION.call(
        client,
        _request(
            since=since,
            until=until,
            filter=filter,
            include=include,
            limit=limit,
            offset=offset,
            time_zone=time_zone,
            total=total,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    since: datetime | str,
    until: datetime | str,
    filter: Literal["sms_notification", "email_notification", "phone_notification", "push_notification"] | None = None,
    include: Sequence[Literal["users"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
) -> Response[ListNotificationsPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            since=since,
            until=until,
            filter=filter,
            include=include,
            limit=limit,
            offset=offset,
            time_zone=time_zone,
            total=total,
        ),
    )


async def asyncio(
    *,
    client: Client,
    since: datetime | str,
    until: datetime | str,
    filter: Literal["sms_notification", "email_notification", "phone_notification", "push_notification"] | None = None,
    include: Sequence[Literal["users"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
) -> ListNotificationsPage:
    """GET /notifications"""
    return await OPERATION.acall(
        client,
        _request(
            since=since,
            until=until,
            filter=filter,
            include=include,
            limit=limit,
            offset=offset,
            time_zone=time_zone,
            total=total,
        ),
    )


def iterate(
    *,
    client: Client,
    since: datetime | str,
    until: datetime | str,
    filter: Literal["sms_notification", "email_notification", "phone_notification", "push_notification"] | None = None,
    include: Sequence[Literal["users"]] | None = None,
    limit: int | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
) -> Iterator[Notification]:
    """The entities of all pages of GET /notifications, each once; `limit` is the size of a page.

    Raises IncompleteResults where the list cannot be read to its end.
    """
    entities: Iterator[Notification] = _iterate(
        client,
        _request(
            since=since,
            until=until,
            filter=filter,
            include=include,
            limit=limit,
            time_zone=time_zone,
            total=total,
        ),
        limit if limit is not None else 100,
    )
    return entities


def aiterate(
    *,
    client: Client,
    since: datetime | str,
    until: datetime | str,
    filter: Literal["sms_notification", "email_notification", "phone_notification", "push_notification"] | None = None,
    include: Sequence[Literal["users"]] | None = None,
    limit: int | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
) -> AsyncIterator[Notification]:
    """Like `iterate`, for `async for`."""
    entities: AsyncIterator[Notification] = _aiterate(
        client,
        _request(
            since=since,
            until=until,
            filter=filter,
            include=include,
            limit=limit,
            time_zone=time_zone,
            total=total,
        ),
        limit if limit is not None else 100,
    )
    return entities
