"""Lists the users, teams or escalation policies that carry a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.entity_reference import EntityReference
    from ..._models.get_tags_by_entity_type_page import GetTagsByEntityTypePage

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[GetTagsByEntityTypePage, GetTagsByEntityTypePage] = Operation(
    id="getTagsByEntityType",
    method="GET",
    path="/tags/{id}/{entity_type}",
    tag="Tags",
    module="tags.get_tags_by_entity_type",
    package="pagerduty_rest",
    responses={
        200: "GetTagsByEntityTypePage",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("tags.read",),
    is_read_only=True,
    pagination=Pagination("offset", "{entity_type}"),
)


def _request(
    id: str,
    entity_type: Literal["users", "teams", "escalation_policies"],
    *,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "entity_type": entity_type,
        },
        query=[
            ("limit", limit),
            ("offset", offset),
            ("total", total),
        ],
    )


def sync_detailed(
    id: str,
    entity_type: Literal["users", "teams", "escalation_policies"],
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[GetTagsByEntityTypePage]:
    """Lists the users, teams or escalation policies that carry a tag.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            entity_type,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


def sync(
    id: str,
    entity_type: Literal["users", "teams", "escalation_policies"],
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> GetTagsByEntityTypePage:
    """Lists the users, teams or escalation policies that carry a tag.

    - `GET /tags/{id}/{entity_type}`, OAuth scope `tags.read`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.
    - Only the member that `entity_type` names is filled.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            entity_type,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


async def asyncio_detailed(
    id: str,
    entity_type: Literal["users", "teams", "escalation_policies"],
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[GetTagsByEntityTypePage]:
    """Lists the users, teams or escalation policies that carry a tag.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            entity_type,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


async def asyncio(
    id: str,
    entity_type: Literal["users", "teams", "escalation_policies"],
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> GetTagsByEntityTypePage:
    """Lists the users, teams or escalation policies that carry a tag.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            entity_type,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


def iterate(
    id: str,
    entity_type: Literal["users", "teams", "escalation_policies"],
    *,
    client: ApiClient,
    limit: int | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[EntityReference]:
    """Lists the users, teams or escalation policies that carry a tag.

    The entities of all pages of `GET /tags/{id}/{entity_type}`, each once; `limit` is the size of a page. Arguments are
    as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            id,
            entity_type,
            limit=limit,
            total=total,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    id: str,
    entity_type: Literal["users", "teams", "escalation_policies"],
    *,
    client: ApiClient,
    limit: int | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[EntityReference]:
    """Lists the users, teams or escalation policies that carry a tag.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            id,
            entity_type,
            limit=limit,
            total=total,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
