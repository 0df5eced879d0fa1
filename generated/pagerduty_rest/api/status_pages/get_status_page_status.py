"""Gets one of the stages that posts on a status page go through."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.status_envelope import StatusEnvelope
    from ..._models.status_page_status import StatusPageStatus

from pagerduty_runtime.operation import Operation

OPERATION: Operation[StatusEnvelope, StatusPageStatus] = Operation(
    id="getStatusPageStatus",
    method="GET",
    path="/status_pages/{id}/statuses/{status_id}",
    tag="Status Pages",
    module="status_pages.get_status_page_status",
    package="pagerduty_rest",
    responses={
        200: "StatusEnvelope",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "status",
    },
    scopes=("status_pages.read",),
    is_read_only=True,
)


def _request(
    id: str,
    status_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "status_id": status_id,
        },
    )


def sync_detailed(
    id: str,
    status_id: str,
    *,
    client: ApiClient,
) -> Response[StatusEnvelope]:
    """Gets one of the stages that posts on a status page go through.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            status_id,
        ),
    )


def sync(
    id: str,
    status_id: str,
    *,
    client: ApiClient,
) -> StatusPageStatus:
    """Gets one of the stages that posts on a status page go through.

    - `GET /status_pages/{id}/statuses/{status_id}`, OAuth scope `status_pages.read`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
            status_id,
        ),
    )


async def asyncio_detailed(
    id: str,
    status_id: str,
    *,
    client: ApiClient,
) -> Response[StatusEnvelope]:
    """Gets one of the stages that posts on a status page go through.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            status_id,
        ),
    )


async def asyncio(
    id: str,
    status_id: str,
    *,
    client: ApiClient,
) -> StatusPageStatus:
    """Gets one of the stages that posts on a status page go through.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            status_id,
        ),
    )
