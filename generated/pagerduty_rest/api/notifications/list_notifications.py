"""Lists the calls, texts, e-mails and pushes sent to users about incidents."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_notifications_page import ListNotificationsPage
    from ..._models.notification import Notification

from pagerduty_runtime.operation import Operation, Pagination, Window

OPERATION: Operation[ListNotificationsPage, ListNotificationsPage] = Operation(
    id="listNotifications",
    method="GET",
    path="/notifications",
    tag="Notifications",
    module="notifications.list_notifications",
    package="pagerduty_rest",
    responses={
        200: "ListNotificationsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("users:notifications.read",),
    is_read_only=True,
    pagination=Pagination("offset", "notifications"),
    window=Window(
        time="started_at",
        longest={"months": 3, "seconds": -1},
    ),
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
    client: ApiClient,
    since: datetime | str,
    until: datetime | str,
    filter: Literal["sms_notification", "email_notification", "phone_notification", "push_notification"] | None = None,
    include: Sequence[Literal["users"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
) -> Response[ListNotificationsPage]:
    """Lists the calls, texts, e-mails and pushes sent to users about incidents.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
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
    client: ApiClient,
    since: datetime | str,
    until: datetime | str,
    filter: Literal["sms_notification", "email_notification", "phone_notification", "push_notification"] | None = None,
    include: Sequence[Literal["users"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
) -> ListNotificationsPage:
    """Lists the calls, texts, e-mails and pushes sent to users about incidents.

    - `GET /notifications`, OAuth scope `users:notifications.read`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.
    - One call spans less than 3 months; `iterate` asks for a longer time, or one with more than 10,000 records, in
      parts.

    Args:
        since: Start of the time span in which they were sent.
        until: End of the time span, less than three months after since.
        filter: Only one kind; all kinds by default.
        include: What to return in full where otherwise only a reference comes.
        time_zone: Zone, by its IANA name, in which the times of the result are given; the account's own by default.
    """
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
    client: ApiClient,
    since: datetime | str,
    until: datetime | str,
    filter: Literal["sms_notification", "email_notification", "phone_notification", "push_notification"] | None = None,
    include: Sequence[Literal["users"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
) -> Response[ListNotificationsPage]:
    """Lists the calls, texts, e-mails and pushes sent to users about incidents.

    Like `sync_detailed`, to be awaited.
    """
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
    client: ApiClient,
    since: datetime | str,
    until: datetime | str,
    filter: Literal["sms_notification", "email_notification", "phone_notification", "push_notification"] | None = None,
    include: Sequence[Literal["users"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
) -> ListNotificationsPage:
    """Lists the calls, texts, e-mails and pushes sent to users about incidents.

    Like `sync`, to be awaited.
    """
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
    client: ApiClient,
    since: datetime | str,
    until: datetime | str,
    filter: Literal["sms_notification", "email_notification", "phone_notification", "push_notification"] | None = None,
    include: Sequence[Literal["users"]] | None = None,
    limit: int | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[Notification]:
    """Lists the calls, texts, e-mails and pushes sent to users about incidents.

    The entities of all pages of `GET /notifications`, each once; `limit` is the size of a page. Arguments are as for
    `sync`. One call spans less than 3 months; `iterate` asks for a longer time, or one with more than 10,000 records,
    in parts.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end, and
    ValueError is raised for a since or until without a time zone.
    """
    from pagerduty_runtime.lists import Results

    return Results(
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
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
    since: datetime | str,
    until: datetime | str,
    filter: Literal["sms_notification", "email_notification", "phone_notification", "push_notification"] | None = None,
    include: Sequence[Literal["users"]] | None = None,
    limit: int | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[Notification]:
    """Lists the calls, texts, e-mails and pushes sent to users about incidents.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
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
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
