"""Lists the people in the account."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_users_page import ListUsersPage
    from ..._models.user import User

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[ListUsersPage, ListUsersPage] = Operation(
    id="listUsers",
    method="GET",
    path="/users",
    tag="Users",
    module="users.list_users",
    package="pagerduty_rest",
    responses={
        200: "ListUsersPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("users.read",),
    is_read_only=True,
    pagination=Pagination("offset", "users"),
)


def _request(
    *,
    include: Sequence[Literal["contact_methods", "notification_rules", "teams", "subdomains"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("include[]", include),
            ("limit", limit),
            ("offset", offset),
            ("query", query),
            ("team_ids[]", team_ids),
            ("total", total),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods", "notification_rules", "teams", "subdomains"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> Response[ListUsersPage]:
    """Lists the people in the account.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            include=include,
            limit=limit,
            offset=offset,
            query=query,
            team_ids=team_ids,
            total=total,
        ),
    )


def sync(
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods", "notification_rules", "teams", "subdomains"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> ListUsersPage:
    """Lists the people in the account.

    - `GET /users`, OAuth scope `users.read`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.

    Args:
        include: Related things to send whole instead of as references.
        query: Text to match against names and email addresses.
        team_ids: Only members of these teams.
    """
    return OPERATION.call(
        client,
        _request(
            include=include,
            limit=limit,
            offset=offset,
            query=query,
            team_ids=team_ids,
            total=total,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods", "notification_rules", "teams", "subdomains"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> Response[ListUsersPage]:
    """Lists the people in the account.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            include=include,
            limit=limit,
            offset=offset,
            query=query,
            team_ids=team_ids,
            total=total,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods", "notification_rules", "teams", "subdomains"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> ListUsersPage:
    """Lists the people in the account.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            include=include,
            limit=limit,
            offset=offset,
            query=query,
            team_ids=team_ids,
            total=total,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods", "notification_rules", "teams", "subdomains"]] | None = None,
    limit: int | None = None,
    query: str | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[User]:
    """Lists the people in the account.

    The entities of all pages of `GET /users`, each once; `limit` is the size of a page. Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            include=include,
            limit=limit,
            query=query,
            team_ids=team_ids,
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
    include: Sequence[Literal["contact_methods", "notification_rules", "teams", "subdomains"]] | None = None,
    limit: int | None = None,
    query: str | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[User]:
    """Lists the people in the account.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            include=include,
            limit=limit,
            query=query,
            team_ids=team_ids,
            total=total,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
