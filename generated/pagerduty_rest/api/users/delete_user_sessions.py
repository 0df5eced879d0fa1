"""Signs a user out everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:
    from pagerduty_runtime.deprecation import deprecated

OPERATION: Operation[None, None] = Operation(
    id="deleteUserSessions",
    method="DELETE",
    path="/users/{id}/sessions",
    tag="Users",
    module="users.delete_user_sessions",
    package="pagerduty_rest",
    responses={
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("users:sessions.write",),
    deprecated=True,
    advice="Use `client.oauth_delegations.delete`, which ends all web or all mobile sign-ins of a user.",
)


def _request(
    id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
    )


@deprecated(
    "Deprecated by PagerDuty. Use `client.oauth_delegations.delete`, which ends all web or all mobile sign-ins of a user."
)
def sync_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Signs a user out everywhere.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
        ),
    )


@deprecated(
    "Deprecated by PagerDuty. Use `client.oauth_delegations.delete`, which ends all web or all mobile sign-ins of a user."
)
def sync(
    id: str,
    *,
    client: ApiClient,
) -> None:
    """Signs a user out everywhere.

    - `DELETE /users/{id}/sessions`, OAuth scope `users:sessions.write`.
    - Worth catching: `NotFound` (404).
    - Deprecated: use `client.oauth_delegations.delete`, which ends all web or all mobile sign-ins of a user.
    """
    return OPERATION.call(
        client,
        _request(
            id,
        ),
    )


@deprecated(
    "Deprecated by PagerDuty. Use `client.oauth_delegations.delete`, which ends all web or all mobile sign-ins of a user."
)
async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Signs a user out everywhere.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
        ),
    )


@deprecated(
    "Deprecated by PagerDuty. Use `client.oauth_delegations.delete`, which ends all web or all mobile sign-ins of a user."
)
async def asyncio(
    id: str,
    *,
    client: ApiClient,
) -> None:
    """Signs a user out everywhere.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
