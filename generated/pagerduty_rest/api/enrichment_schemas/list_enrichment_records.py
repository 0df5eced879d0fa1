"""Lists the rows of an enrichment schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.enrichment_record import EnrichmentRecord
    from ..._models.list_enrichment_records_page import ListEnrichmentRecordsPage

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[ListEnrichmentRecordsPage, ListEnrichmentRecordsPage] = Operation(
    id="listEnrichmentRecords",
    method="GET",
    path="/enrichment/schemas/{schema_id}/records",
    tag="Enrichment Schemas",
    module="enrichment_schemas.list_enrichment_records",
    package="pagerduty_rest",
    responses={
        200: "ListEnrichmentRecordsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("contextual_data.read",),
    is_read_only=True,
    pagination=Pagination("cursor", "records"),
)


def _request(
    schema_id: str,
    *,
    cursor: str | None = None,
    limit: int | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "schema_id": schema_id,
        },
        query=[
            ("cursor", cursor),
            ("limit", limit),
        ],
    )


def sync_detailed(
    schema_id: str,
    *,
    client: ApiClient,
    cursor: str | None = None,
    limit: int | None = None,
) -> Response[ListEnrichmentRecordsPage]:
    """Lists the rows of an enrichment schema.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            schema_id,
            cursor=cursor,
            limit=limit,
        ),
    )


def sync(
    schema_id: str,
    *,
    client: ApiClient,
    cursor: str | None = None,
    limit: int | None = None,
) -> ListEnrichmentRecordsPage:
    """Lists the rows of an enrichment schema.

    - `GET /enrichment/schemas/{schema_id}/records`, OAuth scope `contextual_data.read`.
    - One page; the next one by `cursor`; `iterate` reads them all.
    - Worth catching: `NotFound` (404).

    Args:
        limit: Rows on a page: from 1 to 100, 100 by default.
    """
    return OPERATION.call(
        client,
        _request(
            schema_id,
            cursor=cursor,
            limit=limit,
        ),
    )


async def asyncio_detailed(
    schema_id: str,
    *,
    client: ApiClient,
    cursor: str | None = None,
    limit: int | None = None,
) -> Response[ListEnrichmentRecordsPage]:
    """Lists the rows of an enrichment schema.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            schema_id,
            cursor=cursor,
            limit=limit,
        ),
    )


async def asyncio(
    schema_id: str,
    *,
    client: ApiClient,
    cursor: str | None = None,
    limit: int | None = None,
) -> ListEnrichmentRecordsPage:
    """Lists the rows of an enrichment schema.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            schema_id,
            cursor=cursor,
            limit=limit,
        ),
    )


def iterate(
    schema_id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[EnrichmentRecord]:
    """Lists the rows of an enrichment schema.

    The entities of all pages of `GET /enrichment/schemas/{schema_id}/records`, each once; `limit` is the size of a
    page. Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            schema_id,
            limit=limit,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    schema_id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[EnrichmentRecord]:
    """Lists the rows of an enrichment schema.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            schema_id,
            limit=limit,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
