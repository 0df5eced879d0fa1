"""Uploads a CSV file with rows for an enrichment schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.enrichment_csv_upload import EnrichmentCsvUpload
    from ..._models.upload_enrichment_csv_result import UploadEnrichmentCsvResult

from pagerduty_runtime.operation import Operation

OPERATION: Operation[UploadEnrichmentCsvResult, UploadEnrichmentCsvResult] = Operation(
    id="uploadEnrichmentCsv",
    method="POST",
    path="/enrichment/schemas/{schema_id}/records",
    tag="Enrichment Schemas",
    module="enrichment_schemas.upload_enrichment_csv",
    package="pagerduty_rest",
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
    client: ApiClient,
    body: EnrichmentCsvUpload | Mapping[str, Any] | str | bytes,
    filename: str | None = None,
) -> Response[UploadEnrichmentCsvResult]:
    """Uploads a CSV file with rows for an enrichment schema.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
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
    client: ApiClient,
    body: EnrichmentCsvUpload | Mapping[str, Any] | str | bytes,
    filename: str | None = None,
) -> UploadEnrichmentCsvResult:
    """Uploads a CSV file with rows for an enrichment schema.

    - `POST /enrichment/schemas/{schema_id}/records`, OAuth scope `contextual_data.write`.
    - Worth catching: `NotFound` (404).
    - The rows are taken in after the call has returned; the result says only that the file was accepted.

    Args:
        filename: Name of the file, where body is CSV text.
    """
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
    client: ApiClient,
    body: EnrichmentCsvUpload | Mapping[str, Any] | str | bytes,
    filename: str | None = None,
) -> Response[UploadEnrichmentCsvResult]:
    """Uploads a CSV file with rows for an enrichment schema.

    Like `sync_detailed`, to be awaited.
    """
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
    client: ApiClient,
    body: EnrichmentCsvUpload | Mapping[str, Any] | str | bytes,
    filename: str | None = None,
) -> UploadEnrichmentCsvResult:
    """Uploads a CSV file with rows for an enrichment schema.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            schema_id,
            body=body,
            filename=filename,
        ),
    )
