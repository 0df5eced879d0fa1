"""Deletes one row of an enrichment schema and returns it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.enrichment_record import EnrichmentRecord
    from ..._models.record_envelope import RecordEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[RecordEnvelope, EnrichmentRecord] = Operation(
    id="deleteEnrichmentRecord",
    method="DELETE",
    path="/enrichment/schemas/{schema_id}/records/{record_id}",
    tag="Enrichment Schemas",
    module="enrichment_schemas.delete_enrichment_record",
    package="pagerduty_rest",
    responses={
        200: "RecordEnvelope",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    unwrap={
        200: "record",
    },
    scopes=("contextual_data.write",),
)


def _request(
    schema_id: str,
    record_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "schema_id": schema_id,
            "record_id": record_id,
        },
    )


def sync_detailed(
    schema_id: str,
    record_id: str,
    *,
    client: ApiClient,
) -> Response[RecordEnvelope]:
    """Deletes one row of an enrichment schema and returns it.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            schema_id,
            record_id,
        ),
    )


def sync(
    schema_id: str,
    record_id: str,
    *,
    client: ApiClient,
) -> EnrichmentRecord:
    """Deletes one row of an enrichment schema and returns it.

    - `DELETE /enrichment/schemas/{schema_id}/records/{record_id}`, OAuth scope `contextual_data.write`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            schema_id,
            record_id,
        ),
    )


async def asyncio_detailed(
    schema_id: str,
    record_id: str,
    *,
    client: ApiClient,
) -> Response[RecordEnvelope]:
    """Deletes one row of an enrichment schema and returns it.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            schema_id,
            record_id,
        ),
    )


async def asyncio(
    schema_id: str,
    record_id: str,
    *,
    client: ApiClient,
) -> EnrichmentRecord:
    """Deletes one row of an enrichment schema and returns it.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            schema_id,
            record_id,
        ),
    )
