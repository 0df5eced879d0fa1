"""Gets one of the severities that a status page knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.severity_envelope import SeverityEnvelope
    from ..._models.status_page_severity import StatusPageSeverity

from pagerduty_runtime.operation import Operation

OPERATION: Operation[SeverityEnvelope, StatusPageSeverity] = Operation(
    id="getStatusPageSeverity",
    method="GET",
    path="/status_pages/{id}/severities/{severity_id}",
    tag="Status Pages",
    module="status_pages.get_status_page_severity",
    package="pagerduty_rest",
    responses={
        200: "SeverityEnvelope",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "severity",
    },
    scopes=("status_pages.read",),
    is_read_only=True,
)


def _request(
    id: str,
    severity_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "severity_id": severity_id,
        },
    )


def sync_detailed(
    id: str,
    severity_id: str,
    *,
    client: ApiClient,
) -> Response[SeverityEnvelope]:
    """Gets one of the severities that a status page knows.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            severity_id,
        ),
    )


def sync(
    id: str,
    severity_id: str,
    *,
    client: ApiClient,
) -> StatusPageSeverity:
    """Gets one of the severities that a status page knows.

    - `GET /status_pages/{id}/severities/{severity_id}`, OAuth scope `status_pages.read`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
            severity_id,
        ),
    )


async def asyncio_detailed(
    id: str,
    severity_id: str,
    *,
    client: ApiClient,
) -> Response[SeverityEnvelope]:
    """Gets one of the severities that a status page knows.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            severity_id,
        ),
    )


async def asyncio(
    id: str,
    severity_id: str,
    *,
    client: ApiClient,
) -> StatusPageSeverity:
    """Gets one of the severities that a status page knows.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            severity_id,
        ),
    )
