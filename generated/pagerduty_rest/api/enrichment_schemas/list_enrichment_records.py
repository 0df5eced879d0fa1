"""GET /enrichment/schemas/{schema_id}/records"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.list_enrichment_records_page import ListEnrichmentRecordsPage
    from ...types import Response

from ..._operation import Operation, Pagination

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
