"""Lists the tags that a user, team or escalation policy carries."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_tags_page import ListTagsPage
    from ..._models.tag import Tag

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[ListTagsPage, ListTagsPage] = Operation(
    id="getEntityTypeByIdTags",
    method="GET",
    path="/{entity_type}/{id}/tags",
    tag="Tags",
    module="tags.get_entity_type_by_id_tags",
    package="pagerduty_rest",
    responses={
        200: "ListTagsPage",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("tags.read",),
    is_read_only=True,
    pagination=Pagination("offset", "tags"),
)


def _request(
    entity_type: Literal["users", "teams", "escalation_policies"],
    id: str,
    *,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "entity_type": entity_type,
            "id": id,
        },
        query=[
            ("limit", limit),
            ("offset", offset),
            ("total", total),
        ],
    )


def sync_detailed(
    entity_type: Literal["users", "teams", "escalation_policies"],
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[ListTagsPage]:
    """Lists the tags that a user, team or escalation policy carries.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            entity_type,
            id,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


def sync(
    entity_type: Literal["users", "teams", "escalation_policies"],
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> ListTagsPage:
    """Lists the tags that a user, team or escalation policy carries.

    - `GET /{entity_type}/{id}/tags`, OAuth scope `tags.read`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.
    """
    return OPERATION.call(
        client,
        _request(
            entity_type,
            id,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


async def asyncio_detailed(
    entity_type: Literal["users", "teams", "escalation_policies"],
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[ListTagsPage]:
    """Lists the tags that a user, team or escalation policy carries.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            entity_type,
            id,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


async def asyncio(
    entity_type: Literal["users", "teams", "escalation_policies"],
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> ListTagsPage:
    """Lists the tags that a user, team or escalation policy carries.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            entity_type,
            id,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


def iterate(
    entity_type: Literal["users", "teams", "escalation_policies"],
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[Tag]:
    """Lists the tags that a user, team or escalation policy carries.

    The entities of all pages of `GET /{entity_type}/{id}/tags`, each once; `limit` is the size of a page. Arguments are
    as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            entity_type,
            id,
            limit=limit,
            total=total,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    entity_type: Literal["users", "teams", "escalation_policies"],
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[Tag]:
    """Lists the tags that a user, team or escalation policy carries.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            entity_type,
            id,
            limit=limit,
            total=total,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
