"""Lists where a user is signed in, by browser or by OAuth."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_user_sessions_page import GetUserSessionsPage
    from ..._models.user_session import UserSession

from pagerduty_runtime.operation import Operation

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:
    from pagerduty_runtime.deprecation import deprecated

OPERATION: Operation[GetUserSessionsPage, GetUserSessionsPage] = Operation(
    id="getUserSessions",
    method="GET",
    path="/users/{id}/sessions",
    tag="Users",
    module="users.get_user_sessions",
    package="pagerduty_rest",
    responses={
        200: "GetUserSessionsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("users:sessions.read",),
    is_read_only=True,
    list_field="user_sessions",
    deprecated=True,
    advice="Use `client.users.list_oauth_delegations`.",
)


def _request(
    id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
    )


@deprecated("Deprecated by PagerDuty. Use `client.users.list_oauth_delegations`.")
def sync_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[GetUserSessionsPage]:
    """Lists where a user is signed in, by browser or by OAuth.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
        ),
    )


@deprecated("Deprecated by PagerDuty. Use `client.users.list_oauth_delegations`.")
def sync(
    id: str,
    *,
    client: ApiClient,
) -> GetUserSessionsPage:
    """Lists where a user is signed in, by browser or by OAuth.

    - `GET /users/{id}/sessions`, OAuth scope `users:sessions.read`.
    - Worth catching: `NotFound` (404).
    - Deprecated: use `client.users.list_oauth_delegations`.
    """
    return OPERATION.call(
        client,
        _request(
            id,
        ),
    )


@deprecated("Deprecated by PagerDuty. Use `client.users.list_oauth_delegations`.")
async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[GetUserSessionsPage]:
    """Lists where a user is signed in, by browser or by OAuth.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
        ),
    )


@deprecated("Deprecated by PagerDuty. Use `client.users.list_oauth_delegations`.")
async def asyncio(
    id: str,
    *,
    client: ApiClient,
) -> GetUserSessionsPage:
    """Lists where a user is signed in, by browser or by OAuth.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )


@deprecated("Deprecated by PagerDuty. Use `client.users.list_oauth_delegations`.")
def iterate(
    id: str,
    *,
    client: ApiClient,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[UserSession]:
    """Lists where a user is signed in, by browser or by OAuth.

    The entities of all pages of `GET /users/{id}/sessions`, each once. Arguments are as for `sync`.

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


@deprecated("Deprecated by PagerDuty. Use `client.users.list_oauth_delegations`.")
def aiterate(
    id: str,
    *,
    client: ApiClient,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[UserSession]:
    """Lists where a user is signed in, by browser or by OAuth.

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
