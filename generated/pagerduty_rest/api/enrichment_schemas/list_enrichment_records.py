"""GET /enrichment/schemas/{schema_id}/records"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from ..._operation import Request
    from ..._pages import Progress
    from ...client import Client
    from ...models.enrichment_record import EnrichmentRecord
    from ...models.list_enrichment_records_page import ListEnrichmentRecordsPage
    from ...types import Response

from ..._operation import Operation, Pagination
from ..._results import AsyncResults, Results

OPERATION: Operation[ListEnrichmentRecordsPage, ListEnrichmentRecordsPage] = Operation(
    id="listEnrichmentRecords",
    method="GET",
    path="/enrichment/schemas/{schema_id}/records",
    tag="Enrichment Schemas",
    module="enrichment_schemas.list_enrichment_records",
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
    client: Client,
    cursor: str | None = None,
    limit: int | None = None,
) -> Response[ListEnrichmentRecordsPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    cursor: str | None = None,
    limit: int | None = None,
) -> ListEnrichmentRecordsPage:
    """GET /enrichment/schemas/{schema_id}/records"""
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
    client: Client,
    cursor: str | None = None,
    limit: int | None = None,
) -> Response[ListEnrichmentRecordsPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    cursor: str | None = None,
    limit: int | None = None,
) -> ListEnrichmentRecordsPage:
    """GET /enrichment/schemas/{schema_id}/records"""
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
    client: Client,
    limit: int | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    prefetch: bool = True,
) -> Results[EnrichmentRecord]:
    """The entities of all pages of GET /enrichment/schemas/{schema_id}/records, each once; `limit` is the size of a page.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page; `prefetch` fetches the next page while this one is worked on. Iterating raises IncompleteResults where the
    list cannot be read to its end.
    """
    return Results(
        client,
        _request(
            schema_id,
            limit=limit,
        ),
        limit if limit is not None else 100,
        resume,
        progress,
        prefetch,
    )


def aiterate(
    schema_id: str,
    *,
    client: Client,
    limit: int | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    prefetch: bool = True,
) -> AsyncResults[EnrichmentRecord]:
    """Like `iterate`, for `async for`."""
    return AsyncResults(
        client,
        _request(
            schema_id,
            limit=limit,
        ),
        limit if limit is not None else 100,
        resume,
        progress,
        prefetch,
    )
