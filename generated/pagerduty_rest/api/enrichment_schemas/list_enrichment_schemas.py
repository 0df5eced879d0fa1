"""Lists the lookup tables that events can be enriched from."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_enrichment_schemas_page import ListEnrichmentSchemasPage

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListEnrichmentSchemasPage, ListEnrichmentSchemasPage] = Operation(
    id="listEnrichmentSchemas",
    method="GET",
    path="/enrichment/schemas",
    tag="Enrichment Schemas",
    module="enrichment_schemas.list_enrichment_schemas",
    package="pagerduty_rest",
    responses={
        200: "ListEnrichmentSchemasPage",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("contextual_data.read",),
    is_read_only=True,
)


def _request() -> Request:
    return OPERATION.request()


def sync_detailed(
    *,
    client: ApiClient,
) -> Response[ListEnrichmentSchemasPage]:
    """Lists the lookup tables that events can be enriched from.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(client, _request())


def sync(
    *,
    client: ApiClient,
) -> ListEnrichmentSchemasPage:
    """Lists the lookup tables that events can be enriched from.

    - `GET /enrichment/schemas`, OAuth scope `contextual_data.read`.
    """
    return OPERATION.call(client, _request())


async def asyncio_detailed(
    *,
    client: ApiClient,
) -> Response[ListEnrichmentSchemasPage]:
    """Lists the lookup tables that events can be enriched from.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(client, _request())


async def asyncio(
    *,
    client: ApiClient,
) -> ListEnrichmentSchemasPage:
    """Lists the lookup tables that events can be enriched from.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(client, _request())
