"""Lists where a user is signed in, by browser or by OAuth."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_user_sessions_page import GetUserSessionsPage

from pagerduty_runtime.operation import Operation

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
    deprecated=True,
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


def sync(
    id: str,
    *,
    client: ApiClient,
) -> GetUserSessionsPage:
    """Lists where a user is signed in, by browser or by OAuth.

    - `GET /users/{id}/sessions`, OAuth scope `users:sessions.read`.
    - Worth catching: `NotFound` (404).
    - Deprecated: use `list_user_delegations`.
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
