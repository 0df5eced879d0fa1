"""Lists how a user is reminded of shifts on call that begin or end."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_user_handoff_notification_rules_page import GetUserHandoffNotificationRulesPage
    from ..._models.handoff_notification_rule import HandoffNotificationRule

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetUserHandoffNotificationRulesPage, GetUserHandoffNotificationRulesPage] = Operation(
    id="getUserHandoffNotificationRules",
    method="GET",
    path="/users/{id}/oncall_handoff_notification_rules",
    tag="Users",
    module="users.get_user_handoff_notification_rules",
    package="pagerduty_rest",
    responses={
        200: "GetUserHandoffNotificationRulesPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("users.read",),
    is_read_only=True,
    list_field="oncall_handoff_notification_rules",
)


def _request(
    id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[GetUserHandoffNotificationRulesPage]:
    """Lists how a user is reminded of shifts on call that begin or end.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
) -> GetUserHandoffNotificationRulesPage:
    """Lists how a user is reminded of shifts on call that begin or end.

    - `GET /users/{id}/oncall_handoff_notification_rules`, OAuth scope `users.read`.
    """
    return OPERATION.call(
        client,
        _request(
            id,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[GetUserHandoffNotificationRulesPage]:
    """Lists how a user is reminded of shifts on call that begin or end.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
) -> GetUserHandoffNotificationRulesPage:
    """Lists how a user is reminded of shifts on call that begin or end.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )


def iterate(
    id: str,
    *,
    client: ApiClient,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[HandoffNotificationRule]:
    """Lists how a user is reminded of shifts on call that begin or end.

    The entities of all pages of `GET /users/{id}/oncall_handoff_notification_rules`, each once. Arguments are as for
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
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[HandoffNotificationRule]:
    """Lists how a user is reminded of shifts on call that begin or end.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            id,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
