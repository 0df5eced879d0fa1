"""Renames an enrichment schema or changes its description."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.enrichment_schema import EnrichmentSchema
    from ..._models.enrichment_schema_update import EnrichmentSchemaUpdate
    from ..._models.schema_envelope import SchemaEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[SchemaEnvelope, EnrichmentSchema] = Operation(
    id="updateEnrichmentSchema",
    method="PUT",
    path="/enrichment/schemas/{schema_id}",
    tag="Enrichment Schemas",
    module="enrichment_schemas.update_enrichment_schema",
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
    body="EnrichmentSchemaUpdate",
    body_media=("application/json",),
    wrapper="schema",
    unwrap={
        200: "schema",
    },
    scopes=("contextual_data.write",),
)


def _request(
    schema_id: str,
    *,
    body: EnrichmentSchemaUpdate | EnrichmentSchema | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "schema_id": schema_id,
        },
        body=body,
    )


def sync_detailed(
    schema_id: str,
    *,
    client: ApiClient,
    body: EnrichmentSchemaUpdate | EnrichmentSchema | Mapping[str, Any],
) -> Response[SchemaEnvelope]:
    """Renames an enrichment schema or changes its description.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            schema_id,
            body=body,
        ),
    )


def sync(
    schema_id: str,
    *,
    client: ApiClient,
    body: EnrichmentSchemaUpdate | EnrichmentSchema | Mapping[str, Any],
) -> EnrichmentSchema:
    """Renames an enrichment schema or changes its description.

    - `PUT /enrichment/schemas/{schema_id}`, OAuth scope `contextual_data.write`.
    - Worth catching: `NotFound` (404).
    - Columns cannot be changed here.

    Args:
        body:
            description: At most 2048 characters.
            name: At most 50 characters.
    """
    return OPERATION.call(
        client,
        _request(
            schema_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    schema_id: str,
    *,
    client: ApiClient,
    body: EnrichmentSchemaUpdate | EnrichmentSchema | Mapping[str, Any],
) -> Response[SchemaEnvelope]:
    """Renames an enrichment schema or changes its description.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            schema_id,
            body=body,
        ),
    )


async def asyncio(
    schema_id: str,
    *,
    client: ApiClient,
    body: EnrichmentSchemaUpdate | EnrichmentSchema | Mapping[str, Any],
) -> EnrichmentSchema:
    """Renames an enrichment schema or changes its description.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            schema_id,
            body=body,
        ),
    )
