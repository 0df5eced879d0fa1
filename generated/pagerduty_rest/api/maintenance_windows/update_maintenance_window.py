"""Changes the time, the services or the description of a maintenance window."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.maintenance_window import MaintenanceWindow
    from ..._models.maintenance_window_envelope import MaintenanceWindowEnvelope
    from ..._models.maintenance_window_update import MaintenanceWindowUpdate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[MaintenanceWindowEnvelope, MaintenanceWindow] = Operation(
    id="updateMaintenanceWindow",
    method="PUT",
    path="/maintenance_windows/{id}",
    tag="Maintenance Windows",
    module="maintenance_windows.update_maintenance_window",
    package="pagerduty_rest",
    responses={
        200: "MaintenanceWindowEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="MaintenanceWindowUpdate",
    body_media=("application/json",),
    wrapper="maintenance_window",
    unwrap={
        200: "maintenance_window",
    },
    scopes=("services.write",),
)


def _request(
    id: str,
    *,
    body: MaintenanceWindowUpdate | MaintenanceWindow | Mapping[str, Any] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    body: MaintenanceWindowUpdate | MaintenanceWindow | Mapping[str, Any] | None = None,
) -> Response[MaintenanceWindowEnvelope]:
    """Changes the time, the services or the description of a maintenance window.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            body=body,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    body: MaintenanceWindowUpdate | MaintenanceWindow | Mapping[str, Any] | None = None,
) -> MaintenanceWindow:
    """Changes the time, the services or the description of a maintenance window.

    - `PUT /maintenance_windows/{id}`, OAuth scope `services.write`.
    - Worth catching: `NotFound` (404).

    Args:
        body:
            end_time: In the future and after start_time.
            start_time: From when services are in maintenance; a time in the past becomes now.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    body: MaintenanceWindowUpdate | MaintenanceWindow | Mapping[str, Any] | None = None,
) -> Response[MaintenanceWindowEnvelope]:
    """Changes the time, the services or the description of a maintenance window.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    body: MaintenanceWindowUpdate | MaintenanceWindow | Mapping[str, Any] | None = None,
) -> MaintenanceWindow:
    """Changes the time, the services or the description of a maintenance window.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
