"""Lists the event rules of a service in the order in which events go through them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_service_event_rules_page import ListServiceEventRulesPage
    from ..._models.service_event_rule import ServiceEventRule

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[ListServiceEventRulesPage, ListServiceEventRulesPage] = Operation(
    id="listServiceEventRules",
    method="GET",
    path="/services/{id}/rules",
    tag="Services",
    module="services.list_service_event_rules",
    package="pagerduty_rest",
    responses={
        200: "ListServiceEventRulesPage",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    scopes=("services.read",),
    is_read_only=True,
    pagination=Pagination("offset", "rules"),
)


def _request(
    id: str,
    *,
    include: Sequence[Literal["migrated_metadata"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("include[]", include),
            ("limit", limit),
            ("offset", offset),
            ("total", total),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["migrated_metadata"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[ListServiceEventRulesPage]:
    """Lists the event rules of a service in the order in which events go through them.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            include=include,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["migrated_metadata"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> ListServiceEventRulesPage:
    """Lists the event rules of a service in the order in which events go through them.

    - `GET /services/{id}/rules`, OAuth scope `services.read`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.
    - Worth catching: `NotFound` (404).

    Args:
        include: migrated_metadata adds what is known of a rule's migration.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            include=include,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["migrated_metadata"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[ListServiceEventRulesPage]:
    """Lists the event rules of a service in the order in which events go through them.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            include=include,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["migrated_metadata"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> ListServiceEventRulesPage:
    """Lists the event rules of a service in the order in which events go through them.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            include=include,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


def iterate(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["migrated_metadata"]] | None = None,
    limit: int | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[ServiceEventRule]:
    """Lists the event rules of a service in the order in which events go through them.

    The entities of all pages of `GET /services/{id}/rules`, each once; `limit` is the size of a page. Arguments are as
    for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            id,
            include=include,
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
    *,
    client: ApiClient,
    include: Sequence[Literal["migrated_metadata"]] | None = None,
    limit: int | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[ServiceEventRule]:
    """Lists the event rules of a service in the order in which events go through them.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            id,
            include=include,
            limit=limit,
            total=total,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
