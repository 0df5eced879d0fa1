"""Gets the name and address part of a status dashboard by its id."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.status_dashboard import StatusDashboard
    from ..._models.status_dashboard_envelope import StatusDashboardEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[StatusDashboardEnvelope, StatusDashboard] = Operation(
    id="getStatusDashboardById",
    method="GET",
    path="/status_dashboards/{id}",
    tag="Status Dashboards",
    module="status_dashboards.get_status_dashboard_by_id",
    package="pagerduty_rest",
    responses={
        200: "StatusDashboardEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        422: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "status_dashboard",
    },
    scopes=("status_dashboards.read",),
    is_read_only=True,
)


def _request(
    id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[StatusDashboardEnvelope]:
    """Gets the name and address part of a status dashboard by its id.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
) -> StatusDashboard:
    """Gets the name and address part of a status dashboard by its id.

    - `GET /status_dashboards/{id}`, OAuth scope `status_dashboards.read`.
    - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
    """
    return OPERATION.call(
        client,
        _request(
            id,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[StatusDashboardEnvelope]:
    """Gets the name and address part of a status dashboard by its id.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
) -> StatusDashboard:
    """Gets the name and address part of a status dashboard by its id.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
