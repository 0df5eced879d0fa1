"""GET /tags"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.list_tags_page import ListTagsPage
    from ...types import Response

from ..._operation import Operation, Pagination

OPERATION: Operation[ListTagsPage, ListTagsPage] = Operation(
    id="listTags",
    method="GET",
    path="/tags",
    tag="Tags",
    module="tags.list_tags",
    responses={
        200: "ListTagsPage",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("tags.read",),
    pagination=Pagination("offset", "tags"),
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
) -> Response[ListTagsPage]:
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
) -> ListTagsPage:
    """GET /tags"""
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
) -> Response[ListTagsPage]:
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
) -> ListTagsPage:
    """GET /tags"""
    return await OPERATION.acall(
        client,
        _request(
            limit=limit,
            offset=offset,
            query=query,
            total=total,
        ),
    )
