"""GET /teams"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.list_teams_page import ListTeamsPage
    from ...models.team import Team
    from ...types import Response

from collections.abc import AsyncIterator, Iterator

from ..._operation import Operation, Pagination
from ..._pages import aiterate as _aiterate
from ..._pages import iterate as _iterate

OPERATION: Operation[ListTeamsPage, ListTeamsPage] = Operation(
    id="listTeams",
    method="GET",
    path="/teams",
    tag="Teams",
    module="teams.list_teams",
    responses={
        200: "ListTeamsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("teams.read",),
    pagination=Pagination("offset", "teams"),
)


def _request(
    *,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    total: bool | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("limit", limit),
            ("offset", offset),
            ("query", query),
            ("total", total),
        ],
    )


def sync_detailed(
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    total: bool | None = None,
) -> Response[ListTeamsPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            limit=limit,
            offset=offset,
            query=query,
            total=total,
        ),
    )


def sync(
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    total: bool | None = None,
) -> ListTeamsPage:
    """GET /teams"""
    return OPERATION.call(
        client,
        _request(
            limit=limit,
            offset=offset,
            query=query,
            total=total,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    total: bool | None = None,
) -> Response[ListTeamsPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            limit=limit,
            offset=offset,
            query=query,
            total=total,
        ),
    )


async def asyncio(
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    total: bool | None = None,
) -> ListTeamsPage:
    """GET /teams"""
    return await OPERATION.acall(
        client,
        _request(
            limit=limit,
            offset=offset,
            query=query,
            total=total,
        ),
    )


def iterate(
    *,
    client: Client,
    limit: int | None = None,
    query: str | None = None,
    total: bool | None = None,
) -> Iterator[Team]:
    """The entities of all pages of GET /teams, each once; `limit` is the size of a page.

    Raises IncompleteResults where the list cannot be read to its end.
    """
    entities: Iterator[Team] = _iterate(
        client,
        _request(
            limit=limit,
            query=query,
            total=total,
        ),
        limit if limit is not None else 100,
    )
    return entities


def aiterate(
    *,
    client: Client,
    limit: int | None = None,
    query: str | None = None,
    total: bool | None = None,
) -> AsyncIterator[Team]:
    """Like `iterate`, for `async for`."""
    entities: AsyncIterator[Team] = _aiterate(
        client,
        _request(
            limit=limit,
            query=query,
            total=total,
        ),
        limit if limit is not None else 100,
    )
    return entities
