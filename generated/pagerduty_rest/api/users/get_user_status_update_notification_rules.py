"""Lists the contact methods that bring status updates to a user."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_user_status_update_notification_rules_page import GetUserStatusUpdateNotificationRulesPage
    from ..._models.status_update_notification_rule import StatusUpdateNotificationRule

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetUserStatusUpdateNotificationRulesPage, GetUserStatusUpdateNotificationRulesPage] = Operation(
    id="getUserStatusUpdateNotificationRules",
    method="GET",
    path="/users/{id}/status_update_notification_rules",
    tag="Users",
    module="users.get_user_status_update_notification_rules",
    package="pagerduty_rest",
    responses={
        200: "GetUserStatusUpdateNotificationRulesPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("users.read",),
    is_read_only=True,
    list_field="status_update_notification_rules",
)


def _request(
    id: str,
    *,
    include: Sequence[Literal["contact_methods"]] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("include[]", include),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods"]] | None = None,
) -> Response[GetUserStatusUpdateNotificationRulesPage]:
    """Lists the contact methods that bring status updates to a user.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            include=include,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods"]] | None = None,
) -> GetUserStatusUpdateNotificationRulesPage:
    """Lists the contact methods that bring status updates to a user.

    - `GET /users/{id}/status_update_notification_rules`, OAuth scope `users.read`.

    Args:
        include: `contact_methods` sends the contact methods whole instead of as references.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            include=include,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods"]] | None = None,
) -> Response[GetUserStatusUpdateNotificationRulesPage]:
    """Lists the contact methods that bring status updates to a user.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            include=include,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods"]] | None = None,
) -> GetUserStatusUpdateNotificationRulesPage:
    """Lists the contact methods that bring status updates to a user.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            include=include,
        ),
    )


def iterate(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods"]] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[StatusUpdateNotificationRule]:
    """Lists the contact methods that bring status updates to a user.

    The entities of all pages of `GET /users/{id}/status_update_notification_rules`, each once. Arguments are as for
    `sync`.

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
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[StatusUpdateNotificationRule]:
    """Lists the contact methods that bring status updates to a user.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            id,
            include=include,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
