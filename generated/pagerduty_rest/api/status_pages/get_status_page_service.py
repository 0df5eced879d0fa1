"""Gets one service as a status page shows it, with the business service behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_status_page_service_envelope import GetStatusPageServiceEnvelope
    from ..._models.status_page_service import StatusPageService

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetStatusPageServiceEnvelope, StatusPageService] = Operation(
    id="getStatusPageService",
    method="GET",
    path="/status_pages/{id}/services/{service_id}",
    tag="Status Pages",
    module="status_pages.get_status_page_service",
    package="pagerduty_rest",
    responses={
        200: "GetStatusPageServiceEnvelope",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "service",
    },
    scopes=("status_pages.read",),
    is_read_only=True,
)


def _request(
    id: str,
    service_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "service_id": service_id,
        },
    )


def sync_detailed(
    id: str,
    service_id: str,
    *,
    client: ApiClient,
) -> Response[GetStatusPageServiceEnvelope]:
    """Gets one service as a status page shows it, with the business service behind it.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            service_id,
        ),
    )


def sync(
    id: str,
    service_id: str,
    *,
    client: ApiClient,
) -> StatusPageService:
    """Gets one service as a status page shows it, with the business service behind it.

    - `GET /status_pages/{id}/services/{service_id}`, OAuth scope `status_pages.read`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
            service_id,
        ),
    )


async def asyncio_detailed(
    id: str,
    service_id: str,
    *,
    client: ApiClient,
) -> Response[GetStatusPageServiceEnvelope]:
    """Gets one service as a status page shows it, with the business service behind it.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            service_id,
        ),
    )


async def asyncio(
    id: str,
    service_id: str,
    *,
    client: ApiClient,
) -> StatusPageService:
    """Gets one service as a status page shows it, with the business service behind it.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            service_id,
        ),
    )
