"""Lists the apps and sign-ins that may act for a user by OAuth."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.o_auth_delegation import OAuthDelegation
    from ..._models.user_o_auth_delegations import UserOAuthDelegations

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[UserOAuthDelegations, UserOAuthDelegations] = Operation(
    id="listUserDelegations",
    method="GET",
    path="/users/{id}/oauth_delegations",
    tag="Users",
    module="users.list_user_delegations",
    package="pagerduty_rest",
    responses={
        200: "UserOAuthDelegations",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("oauth_delegations.read",),
    is_read_only=True,
    pagination=Pagination("cursor", "oauth_delegations"),
)


def _request(
    id: str,
    *,
    cursor: str | None = None,
    delegation_type: Literal["mobile", "web", "integration"] | None = None,
    limit: int | None = None,
    status: Literal["issued", "revoked"] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("cursor", cursor),
            ("delegation_type", delegation_type),
            ("limit", limit),
            ("status", status),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    cursor: str | None = None,
    delegation_type: Literal["mobile", "web", "integration"] | None = None,
    limit: int | None = None,
    status: Literal["issued", "revoked"] | None = None,
) -> Response[UserOAuthDelegations]:
    """Lists the apps and sign-ins that may act for a user by OAuth.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            cursor=cursor,
            delegation_type=delegation_type,
            limit=limit,
            status=status,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    cursor: str | None = None,
    delegation_type: Literal["mobile", "web", "integration"] | None = None,
    limit: int | None = None,
    status: Literal["issued", "revoked"] | None = None,
) -> UserOAuthDelegations:
    """Lists the apps and sign-ins that may act for a user by OAuth.

    - `GET /users/{id}/oauth_delegations`, OAuth scope `oauth_delegations.read`.
    - One page; the next one by `cursor`; `iterate` reads them all.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
            cursor=cursor,
            delegation_type=delegation_type,
            limit=limit,
            status=status,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    cursor: str | None = None,
    delegation_type: Literal["mobile", "web", "integration"] | None = None,
    limit: int | None = None,
    status: Literal["issued", "revoked"] | None = None,
) -> Response[UserOAuthDelegations]:
    """Lists the apps and sign-ins that may act for a user by OAuth.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            cursor=cursor,
            delegation_type=delegation_type,
            limit=limit,
            status=status,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    cursor: str | None = None,
    delegation_type: Literal["mobile", "web", "integration"] | None = None,
    limit: int | None = None,
    status: Literal["issued", "revoked"] | None = None,
) -> UserOAuthDelegations:
    """Lists the apps and sign-ins that may act for a user by OAuth.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            cursor=cursor,
            delegation_type=delegation_type,
            limit=limit,
            status=status,
        ),
    )


def iterate(
    id: str,
    *,
    client: ApiClient,
    delegation_type: Literal["mobile", "web", "integration"] | None = None,
    limit: int | None = None,
    status: Literal["issued", "revoked"] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[OAuthDelegation]:
    """Lists the apps and sign-ins that may act for a user by OAuth.

    The entities of all pages of `GET /users/{id}/oauth_delegations`, each once; `limit` is the size of a page.
    Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            id,
            delegation_type=delegation_type,
            limit=limit,
            status=status,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    id: str,
    *,
    client: ApiClient,
    delegation_type: Literal["mobile", "web", "integration"] | None = None,
    limit: int | None = None,
    status: Literal["issued", "revoked"] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[OAuthDelegation]:
    """Lists the apps and sign-ins that may act for a user by OAuth.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            id,
            delegation_type=delegation_type,
            limit=limit,
            status=status,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
