"""Lists the account's event enrichments, which add data to incoming events."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.event_enrichment import EventEnrichment
    from ..._models.event_enrichments import EventEnrichments

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[EventEnrichments, EventEnrichments] = Operation(
    id="listEventEnrichments",
    method="GET",
    path="/enrichment/event_enrichments",
    tag="Event Enrichments",
    module="event_enrichments.list_event_enrichments",
    package="pagerduty_rest",
    responses={
        200: "EventEnrichments",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    is_read_only=True,
    pagination=Pagination("offset", "event_enrichments"),
)


def _request(
    *,
    include: Sequence[Literal["privileges"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("include[]", include),
            ("limit", limit),
            ("offset", offset),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    include: Sequence[Literal["privileges"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[EventEnrichments]:
    """Lists the account's event enrichments, which add data to incoming events.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            include=include,
            limit=limit,
            offset=offset,
        ),
    )


def sync(
    *,
    client: ApiClient,
    include: Sequence[Literal["privileges"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> EventEnrichments:
    """Lists the account's event enrichments, which add data to incoming events.

    - `GET /enrichment/event_enrichments`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.

    Args:
        include: privileges adds what the caller may do with each.
    """
    return OPERATION.call(
        client,
        _request(
            include=include,
            limit=limit,
            offset=offset,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    include: Sequence[Literal["privileges"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[EventEnrichments]:
    """Lists the account's event enrichments, which add data to incoming events.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            include=include,
            limit=limit,
            offset=offset,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    include: Sequence[Literal["privileges"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> EventEnrichments:
    """Lists the account's event enrichments, which add data to incoming events.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            include=include,
            limit=limit,
            offset=offset,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    include: Sequence[Literal["privileges"]] | None = None,
    limit: int | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[EventEnrichment]:
    """Lists the account's event enrichments, which add data to incoming events.

    The entities of all pages of `GET /enrichment/event_enrichments`, each once; `limit` is the size of a page.
    Arguments are as for `sync`.

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
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
    include: Sequence[Literal["privileges"]] | None = None,
    limit: int | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[EventEnrichment]:
    """Lists the account's event enrichments, which add data to incoming events.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            include=include,
            limit=limit,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
