"""Deletes an enrichment schema, a lookup table for events, and returns it."""

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
    id="deleteEnrichmentSchema",
    method="DELETE",
    path="/enrichment/schemas/{schema_id}",
    tag="Enrichment Schemas",
    module="enrichment_schemas.delete_enrichment_schema",
    package="pagerduty_rest",
    responses={
        200: "SchemaEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    unwrap={
        200: "schema",
    },
    scopes=("contextual_data.write",),
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
    """Deletes an enrichment schema, a lookup table for events, and returns it.

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
    """Deletes an enrichment schema, a lookup table for events, and returns it.

    - `DELETE /enrichment/schemas/{schema_id}`, OAuth scope `contextual_data.write`.
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
    """Deletes an enrichment schema, a lookup table for events, and returns it.

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
    """Deletes an enrichment schema, a lookup table for events, and returns it.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            schema_id,
        ),
    )
