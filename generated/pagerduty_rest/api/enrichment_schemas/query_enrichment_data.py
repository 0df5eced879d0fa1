"""Looks rows up in an enrichment schema by the values of its query columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.enrichment_data_query import EnrichmentDataQuery
    from ..._models.query_enrichment_data_page import QueryEnrichmentDataPage

from pagerduty_runtime.operation import Operation

OPERATION: Operation[QueryEnrichmentDataPage, QueryEnrichmentDataPage] = Operation(
    id="queryEnrichmentData",
    method="POST",
    path="/enrichment/query",
    tag="Enrichment Schemas",
    module="enrichment_schemas.query_enrichment_data",
    package="pagerduty_rest",
    responses={
        200: "QueryEnrichmentDataPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="EnrichmentDataQuery",
    body_media=("application/json",),
    scopes=("contextual_data.read",),
    is_read_only=True,
)


def _request(
    *,
    body: EnrichmentDataQuery | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: EnrichmentDataQuery | Mapping[str, Any],
) -> Response[QueryEnrichmentDataPage]:
    """Looks rows up in an enrichment schema by the values of its query columns.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            body=body,
        ),
    )


def sync(
    *,
    client: ApiClient,
    body: EnrichmentDataQuery | Mapping[str, Any],
) -> QueryEnrichmentDataPage:
    """Looks rows up in an enrichment schema by the values of its query columns.

    - `POST /enrichment/query`, OAuth scope `contextual_data.read`.
    - Worth catching: `NotFound` (404).

    Args:
        body:
            query: From one to three query columns with the value to find in each.
    """
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    body: EnrichmentDataQuery | Mapping[str, Any],
) -> Response[QueryEnrichmentDataPage]:
    """Looks rows up in an enrichment schema by the values of its query columns.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    body: EnrichmentDataQuery | Mapping[str, Any],
) -> QueryEnrichmentDataPage:
    """Looks rows up in an enrichment schema by the values of its query columns.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
