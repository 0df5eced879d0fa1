"""POST /enrichment/schemas/{schema_id}/records"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.enrichment_csv_upload import EnrichmentCsvUpload
    from ...models.upload_enrichment_csv_result import UploadEnrichmentCsvResult
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[UploadEnrichmentCsvResult, UploadEnrichmentCsvResult] = Operation(
    id="uploadEnrichmentCsv",
    method="POST",
    path="/enrichment/schemas/{schema_id}/records",
    tag="Enrichment Schemas",
    module="enrichment_schemas.upload_enrichment_csv",
    responses={
        202: "UploadEnrichmentCsvResult",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    body=None,
    body_media=("multipart/form-data", "text/csv"),
    scopes=("contextual_data.write",),
)


def _request(
    schema_id: str,
    *,
    body: EnrichmentCsvUpload | Mapping[str, Any] | str | bytes,
    filename: str | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "schema_id": schema_id,
        },
        query=[
            ("filename", filename),
        ],
        body=body,
    )


def sync_detailed(
    schema_id: str,
    *,
    client: Client,
    body: EnrichmentCsvUpload | Mapping[str, Any] | str | bytes,
    filename: str | None = None,
) -> Response[UploadEnrichmentCsvResult]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            schema_id,
            body=body,
            filename=filename,
        ),
    )


def sync(
    schema_id: str,
    *,
    client: Client,
    body: EnrichmentCsvUpload | Mapping[str, Any] | str | bytes,
    filename: str | None = None,
) -> UploadEnrichmentCsvResult:
    """POST /enrichment/schemas/{schema_id}/records"""
    return OPERATION.call(
        client,
        _request(
            schema_id,
            body=body,
            filename=filename,
        ),
    )


async def asyncio_detailed(
    schema_id: str,
    *,
    client: Client,
    body: EnrichmentCsvUpload | Mapping[str, Any] | str | bytes,
    filename: str | None = None,
) -> Response[UploadEnrichmentCsvResult]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            schema_id,
            body=body,
            filename=filename,
        ),
    )


async def asyncio(
    schema_id: str,
    *,
    client: Client,
    body: EnrichmentCsvUpload | Mapping[str, Any] | str | bytes,
    filename: str | None = None,
) -> UploadEnrichmentCsvResult:
    """POST /enrichment/schemas/{schema_id}/records"""
    return await OPERATION.acall(
        client,
        _request(
            schema_id,
            body=body,
            filename=filename,
        ),
    )
