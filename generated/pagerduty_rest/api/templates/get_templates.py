"""Lists the templates that responders can start a status update from."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_templates_page import GetTemplatesPage
    from ..._models.template import Template

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[GetTemplatesPage, GetTemplatesPage] = Operation(
    id="getTemplates",
    method="GET",
    path="/templates",
    tag="Templates",
    module="templates.get_templates",
    package="pagerduty_rest",
    responses={
        200: "GetTemplatesPage",
        400: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("templates.read",),
    is_read_only=True,
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
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc", "created_at", "created_at:asc", "created_at:desc"] | None = None,
    template_type: str | None = None,
    total: bool | None = None,
) -> Response[GetTemplatesPage]:
    """Lists the templates that responders can start a status update from.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
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
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc", "created_at", "created_at:asc", "created_at:desc"] | None = None,
    template_type: str | None = None,
    total: bool | None = None,
) -> GetTemplatesPage:
    """Lists the templates that responders can start a status update from.

    - `GET /templates`, OAuth scope `templates.read`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability).

    Args:
        sort_by: Ascending unless the value ends in `:desc`.
        template_type: By default status_update.
    """
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
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc", "created_at", "created_at:asc", "created_at:desc"] | None = None,
    template_type: str | None = None,
    total: bool | None = None,
) -> Response[GetTemplatesPage]:
    """Lists the templates that responders can start a status update from.

    Like `sync_detailed`, to be awaited.
    """
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
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc", "created_at", "created_at:asc", "created_at:desc"] | None = None,
    template_type: str | None = None,
    total: bool | None = None,
) -> GetTemplatesPage:
    """Lists the templates that responders can start a status update from.

    Like `sync`, to be awaited.
    """
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
    client: ApiClient,
    limit: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc", "created_at", "created_at:asc", "created_at:desc"] | None = None,
    template_type: str | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[Template]:
    """Lists the templates that responders can start a status update from.

    The entities of all pages of `GET /templates`, each once; `limit` is the size of a page. Arguments are as for
    `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            limit=limit,
            query=query,
            sort_by=sort_by,
            template_type=template_type,
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
    limit: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc", "created_at", "created_at:asc", "created_at:desc"] | None = None,
    template_type: str | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[Template]:
    """Lists the templates that responders can start a status update from.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            limit=limit,
            query=query,
            sort_by=sort_by,
            template_type=template_type,
            total=total,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
