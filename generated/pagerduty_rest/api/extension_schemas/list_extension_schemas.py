"""GET /extension_schemas"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.extension_schema import ExtensionSchema
    from ...models.list_extension_schemas_page import ListExtensionSchemasPage
    from ...types import Response

from collections.abc import AsyncIterator, Iterator

from ..._operation import Operation, Pagination
from ..._pages import aiterate as _aiterate
from ..._pages import iterate as _iterate

OPERATION: Operation[ListExtensionSchemasPage, ListExtensionSchemasPage] = Operation(
    id="listExtensionSchemas",
    method="GET",
    path="/extension_schemas",
    tag="Extension Schemas",
    module="extension_schemas.list_extension_schemas",
    responses={
        200: "ListExtensionSchemasPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("extension_schemas.read",),
    pagination=Pagination("offset", "extension_schemas"),
)


def _request(
    *,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("limit", limit),
            ("offset", offset),
            ("total", total),
        ],
    )


def sync_detailed(
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[ListExtensionSchemasPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


def sync(
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> ListExtensionSchemasPage:
    """GET /extension_schemas"""
    return OPERATION.call(
        client,
        _request(
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[ListExtensionSchemasPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


async def asyncio(
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> ListExtensionSchemasPage:
    """GET /extension_schemas"""
    return await OPERATION.acall(
        client,
        _request(
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


def iterate(
    *,
    client: Client,
    limit: int | None = None,
    total: bool | None = None,
) -> Iterator[ExtensionSchema]:
    """The entities of all pages of GET /extension_schemas, each once; `limit` is the size of a page.

    Raises IncompleteResults where the list cannot be read to its end.
    """
    entities: Iterator[ExtensionSchema] = _iterate(
        client,
        _request(
            limit=limit,
            total=total,
        ),
        limit if limit is not None else 100,
    )
    return entities


def aiterate(
    *,
    client: Client,
    limit: int | None = None,
    total: bool | None = None,
) -> AsyncIterator[ExtensionSchema]:
    """Like `iterate`, for `async for`."""
    entities: AsyncIterator[ExtensionSchema] = _aiterate(
        client,
        _request(
            limit=limit,
            total=total,
        ),
        limit if limit is not None else 100,
    )
    return entities
