"""Plans a time in which the given services open no incidents."""

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
    from ..._models.maintenance_window_input import MaintenanceWindowInput

from pagerduty_runtime.operation import Operation

OPERATION: Operation[MaintenanceWindowEnvelope, MaintenanceWindow] = Operation(
    id="createMaintenanceWindow",
    method="POST",
    path="/maintenance_windows",
    tag="Maintenance Windows",
    module="maintenance_windows.create_maintenance_window",
    package="pagerduty_rest",
    responses={
        201: "MaintenanceWindowEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="MaintenanceWindowInput",
    body_media=("application/json",),
    wrapper="maintenance_window",
    unwrap={
        201: "maintenance_window",
    },
    scopes=("services.write",),
    needs_from=True,
    from_required=True,
)


def _request(
    *,
    body: MaintenanceWindowInput | MaintenanceWindow | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: MaintenanceWindowInput | MaintenanceWindow | Mapping[str, Any],
) -> Response[MaintenanceWindowEnvelope]:
    """Plans a time in which the given services open no incidents.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            body=body,
        ),
    )


def sync(
    *,
    client: ApiClient,
    body: MaintenanceWindowInput | MaintenanceWindow | Mapping[str, Any],
) -> MaintenanceWindow:
    """Plans a time in which the given services open no incidents.

    - `POST /maintenance_windows`, OAuth scope `services.write`.
    - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.

    Args:
        body:
            description: Why the services are in maintenance.
            end_time: In the future and after start_time.
            services: The services to put into maintenance.
            start_time: From when services are in maintenance; a time in the past becomes now.
    """
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    body: MaintenanceWindowInput | MaintenanceWindow | Mapping[str, Any],
) -> Response[MaintenanceWindowEnvelope]:
    """Plans a time in which the given services open no incidents.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    body: MaintenanceWindowInput | MaintenanceWindow | Mapping[str, Any],
) -> MaintenanceWindow:
    """Plans a time in which the given services open no incidents.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
