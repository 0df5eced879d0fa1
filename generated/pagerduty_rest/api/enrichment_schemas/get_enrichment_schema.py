"""Returns an enrichment schema with its columns, but without its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.enrichment_schema import EnrichmentSchema
    from ..._models.schema_envelope import SchemaEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[SchemaEnvelope, EnrichmentSchema] = Operation(
    id="getEnrichmentSchema",
    method="GET",
    path="/enrichment/schemas/{schema_id}",
    tag="Enrichment Schemas",
    module="enrichment_schemas.get_enrichment_schema",
    package="pagerduty_rest",
    responses={
        200: "SchemaEnvelope",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    unwrap={
        200: "schema",
    },
    scopes=("contextual_data.read",),
    is_read_only=True,
)


def _request(
    schema_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "schema_id": schema_id,
        },
    )


def sync_detailed(
    schema_id: str,
    *,
    client: ApiClient,
) -> Response[SchemaEnvelope]:
    """Returns an enrichment schema with its columns, but without its rows.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            schema_id,
        ),
    )


def sync(
    schema_id: str,
    *,
    client: ApiClient,
) -> EnrichmentSchema:
    """Returns an enrichment schema with its columns, but without its rows.

    - `GET /enrichment/schemas/{schema_id}`, OAuth scope `contextual_data.read`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            schema_id,
        ),
    )


async def asyncio_detailed(
    schema_id: str,
    *,
    client: ApiClient,
) -> Response[SchemaEnvelope]:
    """Returns an enrichment schema with its columns, but without its rows.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            schema_id,
        ),
    )


async def asyncio(
    schema_id: str,
    *,
    client: ApiClient,
) -> EnrichmentSchema:
    """Returns an enrichment schema with its columns, but without its rows.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            schema_id,
        ),
    )
