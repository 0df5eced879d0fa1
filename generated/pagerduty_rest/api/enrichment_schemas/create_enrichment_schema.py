"""Creates a schema: a lookup table from which events can be given more data."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.create_enrichment_schema_body import CreateEnrichmentSchemaBody
    from ..._models.enrichment_schema import EnrichmentSchema
    from ..._models.enrichment_schema_create import EnrichmentSchemaCreate
    from ..._models.schema_envelope import SchemaEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[SchemaEnvelope, EnrichmentSchema] = Operation(
    id="createEnrichmentSchema",
    method="POST",
    path="/enrichment/schemas",
    tag="Enrichment Schemas",
    module="enrichment_schemas.create_enrichment_schema",
    package="pagerduty_rest",
    responses={
        201: "SchemaEnvelope",
        202: "SchemaEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="EnrichmentSchemaCreate",
    body_media=("application/json", "multipart/form-data", "text/csv"),
    unwrap={
        201: "schema",
        202: "schema",
    },
    scopes=("contextual_data.write",),
)


def _request(
    *,
    body: EnrichmentSchemaCreate | Mapping[str, Any] | CreateEnrichmentSchemaBody | str | bytes,
    filename: str | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("filename", filename),
        ],
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: EnrichmentSchemaCreate | Mapping[str, Any] | CreateEnrichmentSchemaBody | str | bytes,
    filename: str | None = None,
) -> Response[SchemaEnvelope]:
    """Creates a schema: a lookup table from which events can be given more data.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            body=body,
            filename=filename,
        ),
    )


def sync(
    *,
    client: ApiClient,
    body: EnrichmentSchemaCreate | Mapping[str, Any] | CreateEnrichmentSchemaBody | str | bytes,
    filename: str | None = None,
) -> EnrichmentSchema:
    """Creates a schema: a lookup table from which events can be given more data.

    - `POST /enrichment/schemas`, OAuth scope `contextual_data.write`.
    - Members describe a schema without rows; CSV, as text or as a file, brings rows, which are taken in after the call
      has returned.

    Args:
        filename: Name of the file, where body is CSV text.
        body:
            description: At most 2048 characters.
            fields: From 2 to 25 columns with names of at most 256 characters; query columns are searched, enriched
                columns are what a match adds.
            name: At most 50 characters.
    """
    return OPERATION.call(
        client,
        _request(
            body=body,
            filename=filename,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    body: EnrichmentSchemaCreate | Mapping[str, Any] | CreateEnrichmentSchemaBody | str | bytes,
    filename: str | None = None,
) -> Response[SchemaEnvelope]:
    """Creates a schema: a lookup table from which events can be given more data.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
            filename=filename,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    body: EnrichmentSchemaCreate | Mapping[str, Any] | CreateEnrichmentSchemaBody | str | bytes,
    filename: str | None = None,
) -> EnrichmentSchema:
    """Creates a schema: a lookup table from which events can be given more data.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
            filename=filename,
        ),
    )
