"""`client.notifications`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, page_with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.notification import Notification


class NotificationsResource(Resource):
    """Notifications that were sent to users.

    The property `notifications` of `Client`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.notifications`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> NotificationsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return NotificationsWithResponse(self._client)

    def list(
        self,
        *,
        since: datetime | str,
        until: datetime | str,
        filter: Literal["sms_notification", "email_notification", "phone_notification", "push_notification"]
        | None = None,
        include: Sequence[Literal["users"]] | None = None,
        limit: int | None = None,
        time_zone: str | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[Notification]:
        """Lists the calls, texts, e-mails and pushes sent to users about incidents.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /notifications`, OAuth scope `users:notifications.read`.
        - One call spans less than 3 months; `iterate` asks for a longer time, or one with more than 10,000 records, in
          parts.

        Args:
            since: Start of the time span in which they were sent.
            until: End of the time span, less than three months after since.
            filter: Only one kind; all kinds by default.
            include: What to return in full where otherwise only a reference comes.
            time_zone: Zone, by its IANA name, in which the times of the result are given; the account's own by default.
        """
        from ..api.notifications.list_notifications import iterate

        return iterate(
            client=self._client,
            since=since,
            until=until,
            filter=filter,
            include=include,
            limit=limit,
            time_zone=time_zone,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )


class NotificationsWithResponse(Resource):
    """The methods of `client.notifications`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(NotificationsResource.list)


class AsyncNotificationsResource(Resource):
    """Notifications that were sent to users.

    The property `notifications` of `AsyncClient`. `with_response` has the same methods for callers who need the status,
    the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint
    functions in `pagerduty_rest.api.notifications`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncNotificationsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncNotificationsWithResponse(self._client)

    def list(
        self,
        *,
        since: datetime | str,
        until: datetime | str,
        filter: Literal["sms_notification", "email_notification", "phone_notification", "push_notification"]
        | None = None,
        include: Sequence[Literal["users"]] | None = None,
        limit: int | None = None,
        time_zone: str | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[Notification]:
        """Lists the calls, texts, e-mails and pushes sent to users about incidents.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /notifications`, OAuth scope `users:notifications.read`.
        - One call spans less than 3 months; `iterate` asks for a longer time, or one with more than 10,000 records, in
          parts.

        Args:
            since: Start of the time span in which they were sent.
            until: End of the time span, less than three months after since.
            filter: Only one kind; all kinds by default.
            include: What to return in full where otherwise only a reference comes.
            time_zone: Zone, by its IANA name, in which the times of the result are given; the account's own by default.
        """
        from ..api.notifications.list_notifications import aiterate

        return aiterate(
            client=self._client,
            since=since,
            until=until,
            filter=filter,
            include=include,
            limit=limit,
            time_zone=time_zone,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )


class AsyncNotificationsWithResponse(Resource):
    """The methods of `client.notifications`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncNotificationsResource.list)
