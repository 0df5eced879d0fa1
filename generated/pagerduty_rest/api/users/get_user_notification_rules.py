"""Lists how, and how soon after an assignment, a user is notified of incidents."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_user_notification_rules_page import GetUserNotificationRulesPage
    from ..._models.notification_rule import NotificationRule

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetUserNotificationRulesPage, GetUserNotificationRulesPage] = Operation(
    id="getUserNotificationRules",
    method="GET",
    path="/users/{id}/notification_rules",
    tag="Users",
    module="users.get_user_notification_rules",
    package="pagerduty_rest",
    responses={
        200: "GetUserNotificationRulesPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("users:contact_methods.read",),
    is_read_only=True,
    list_field="notification_rules",
)


def _request(
    id: str,
    *,
    include: Sequence[Literal["contact_methods"]] | None = None,
    urgency: Sequence[Literal["high", "low", "all"]] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("include[]", include),
            ("urgency", urgency),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods"]] | None = None,
    urgency: Sequence[Literal["high", "low", "all"]] | None = None,
) -> Response[GetUserNotificationRulesPage]:
    """Lists how, and how soon after an assignment, a user is notified of incidents.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            include=include,
            urgency=urgency,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods"]] | None = None,
    urgency: Sequence[Literal["high", "low", "all"]] | None = None,
) -> GetUserNotificationRulesPage:
    """Lists how, and how soon after an assignment, a user is notified of incidents.

    - `GET /users/{id}/notification_rules`, OAuth scope `users:contact_methods.read`.

    Args:
        include: `contact_methods` sends the contact methods whole instead of as references.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            include=include,
            urgency=urgency,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods"]] | None = None,
    urgency: Sequence[Literal["high", "low", "all"]] | None = None,
) -> Response[GetUserNotificationRulesPage]:
    """Lists how, and how soon after an assignment, a user is notified of incidents.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            include=include,
            urgency=urgency,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods"]] | None = None,
    urgency: Sequence[Literal["high", "low", "all"]] | None = None,
) -> GetUserNotificationRulesPage:
    """Lists how, and how soon after an assignment, a user is notified of incidents.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            include=include,
            urgency=urgency,
        ),
    )


def iterate(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods"]] | None = None,
    urgency: Sequence[Literal["high", "low", "all"]] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[NotificationRule]:
    """Lists how, and how soon after an assignment, a user is notified of incidents.

    The entities of all pages of `GET /users/{id}/notification_rules`, each once. Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            id,
            include=include,
            urgency=urgency,
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
    include: Sequence[Literal["contact_methods"]] | None = None,
    urgency: Sequence[Literal["high", "low", "all"]] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[NotificationRule]:
    """Lists how, and how soon after an assignment, a user is notified of incidents.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            id,
            include=include,
            urgency=urgency,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
