"""GET /templates"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from ..._operation import Request
    from ...client import Client
    from ...models.get_templates_page import GetTemplatesPage
    from ...models.template import Template
    from ...types import Response

from collections.abc import AsyncIterator, Iterator

from ..._operation import Operation, Pagination
from ..._pages import aiterate as _aiterate
from ..._pages import iterate as _iterate

OPERATION: Operation[GetTemplatesPage, GetTemplatesPage] = Operation(
    id="getTemplates",
    method="GET",
    path="/templates",
    tag="Templates",
    module="templates.get_templates",
    responses={
        200: "GetTemplatesPage",
        400: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("templates.read",),
    pagination=Pagination("offset", "templates"),
)


def _request(
    *,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc", "created_at", "created_at:asc", "created_at:desc"] | None = None,
    template_type: str | None = None,
    total: bool | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("limit", limit),
            ("offset", offset),
            ("query", query),
            ("sort_by", sort_by),
            ("template_type", template_type),
            ("total", total),
        ],
    )


def sync_detailed(
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc", "created_at", "created_at:asc", "created_at:desc"] | None = None,
    template_type: str | None = None,
    total: bool | None = None,
) -> Response[GetTemplatesPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            limit=limit,
            offset=offset,
            query=query,
            sort_by=sort_by,
            template_type=template_type,
            total=total,
        ),
    )


def sync(
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc", "created_at", "created_at:asc", "created_at:desc"] | None = None,
    template_type: str | None = None,
    total: bool | None = None,
) -> GetTemplatesPage:
    """GET /templates"""
    return OPERATION.call(
        client,
        _request(
            limit=limit,
            offset=offset,
            query=query,
            sort_by=sort_by,
            template_type=template_type,
            total=total,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc", "created_at", "created_at:asc", "created_at:desc"] | None = None,
    template_type: str | None = None,
    total: bool | None = None,
) -> Response[GetTemplatesPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            limit=limit,
            offset=offset,
            query=query,
            sort_by=sort_by,
            template_type=template_type,
            total=total,
        ),
    )


async def asyncio(
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc", "created_at", "created_at:asc", "created_at:desc"] | None = None,
    template_type: str | None = None,
    total: bool | None = None,
) -> GetTemplatesPage:
    """GET /templates"""
    return await OPERATION.acall(
        client,
        _request(
            limit=limit,
            offset=offset,
            query=query,
            sort_by=sort_by,
            template_type=template_type,
            total=total,
        ),
    )


def iterate(
    *,
    client: Client,
    limit: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc", "created_at", "created_at:asc", "created_at:desc"] | None = None,
    template_type: str | None = None,
    total: bool | None = None,
) -> Iterator[Template]:
    """The entities of all pages of GET /templates, each once; `limit` is the size of a page.

    Raises IncompleteResults where the list cannot be read to its end.
    """
    entities: Iterator[Template] = _iterate(
        client,
        _request(
            limit=limit,
            query=query,
            sort_by=sort_by,
            template_type=template_type,
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
    sort_by: Literal["name", "name:asc", "name:desc", "created_at", "created_at:asc", "created_at:desc"] | None = None,
    template_type: str | None = None,
    total: bool | None = None,
) -> AsyncIterator[Template]:
    """Like `iterate`, for `async for`."""
    entities: AsyncIterator[Template] = _aiterate(
        client,
        _request(
            limit=limit,
            query=query,
            sort_by=sort_by,
            template_type=template_type,
            total=total,
        ),
        limit if limit is not None else 100,
    )
    return entities
