"""Lists the extensions that tell other tools about incidents."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.extension import Extension
    from ..._models.list_extensions_page import ListExtensionsPage

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[ListExtensionsPage, ListExtensionsPage] = Operation(
    id="listExtensions",
    method="GET",
    path="/extensions",
    tag="Extensions",
    module="extensions.list_extensions",
    package="pagerduty_rest",
    responses={
        200: "ListExtensionsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
    },
    scopes=("extensions.read",),
    is_read_only=True,
    pagination=Pagination("offset", "extensions"),
)


def _request(
    *,
    extension_object_id: str | None = None,
    extension_schema_id: str | None = None,
    include: Sequence[Literal["extension_objects", "extension_schemas"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    total: bool | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("extension_object_id", extension_object_id),
            ("extension_schema_id", extension_schema_id),
            ("include[]", include),
            ("limit", limit),
            ("offset", offset),
            ("query", query),
            ("total", total),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    extension_object_id: str | None = None,
    extension_schema_id: str | None = None,
    include: Sequence[Literal["extension_objects", "extension_schemas"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    total: bool | None = None,
) -> Response[ListExtensionsPage]:
    """Lists the extensions that tell other tools about incidents.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            extension_object_id=extension_object_id,
            extension_schema_id=extension_schema_id,
            include=include,
            limit=limit,
            offset=offset,
            query=query,
            total=total,
        ),
    )


def sync(
    *,
    client: ApiClient,
    extension_object_id: str | None = None,
    extension_schema_id: str | None = None,
    include: Sequence[Literal["extension_objects", "extension_schemas"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    total: bool | None = None,
) -> ListExtensionsPage:
    """Lists the extensions that tell other tools about incidents.

    - `GET /extensions`, OAuth scope `extensions.read`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.

    Args:
        extension_object_id: Only extensions of this service.
        extension_schema_id: Only extensions of this kind.
        query: Only extensions whose name contains this text.
    """
    return OPERATION.call(
        client,
        _request(
            extension_object_id=extension_object_id,
            extension_schema_id=extension_schema_id,
            include=include,
            limit=limit,
            offset=offset,
            query=query,
            total=total,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    extension_object_id: str | None = None,
    extension_schema_id: str | None = None,
    include: Sequence[Literal["extension_objects", "extension_schemas"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    total: bool | None = None,
) -> Response[ListExtensionsPage]:
    """Lists the extensions that tell other tools about incidents.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            extension_object_id=extension_object_id,
            extension_schema_id=extension_schema_id,
            include=include,
            limit=limit,
            offset=offset,
            query=query,
            total=total,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    extension_object_id: str | None = None,
    extension_schema_id: str | None = None,
    include: Sequence[Literal["extension_objects", "extension_schemas"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    total: bool | None = None,
) -> ListExtensionsPage:
    """Lists the extensions that tell other tools about incidents.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            extension_object_id=extension_object_id,
            extension_schema_id=extension_schema_id,
            include=include,
            limit=limit,
            offset=offset,
            query=query,
            total=total,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    extension_object_id: str | None = None,
    extension_schema_id: str | None = None,
    include: Sequence[Literal["extension_objects", "extension_schemas"]] | None = None,
    limit: int | None = None,
    query: str | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[Extension]:
    """Lists the extensions that tell other tools about incidents.

    The entities of all pages of `GET /extensions`, each once; `limit` is the size of a page. Arguments are as for
    `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            extension_object_id=extension_object_id,
            extension_schema_id=extension_schema_id,
            include=include,
            limit=limit,
            query=query,
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
    extension_object_id: str | None = None,
    extension_schema_id: str | None = None,
    include: Sequence[Literal["extension_objects", "extension_schemas"]] | None = None,
    limit: int | None = None,
    query: str | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[Extension]:
    """Lists the extensions that tell other tools about incidents.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            extension_object_id=extension_object_id,
            extension_schema_id=extension_schema_id,
            include=include,
            limit=limit,
            query=query,
            total=total,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
