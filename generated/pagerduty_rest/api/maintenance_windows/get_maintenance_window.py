"""Returns one maintenance window: its time, its services and who made it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.maintenance_window import MaintenanceWindow
    from ..._models.maintenance_window_envelope import MaintenanceWindowEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[MaintenanceWindowEnvelope, MaintenanceWindow] = Operation(
    id="getMaintenanceWindow",
    method="GET",
    path="/maintenance_windows/{id}",
    tag="Maintenance Windows",
    module="maintenance_windows.get_maintenance_window",
    package="pagerduty_rest",
    responses={
        200: "MaintenanceWindowEnvelope",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "maintenance_window",
    },
    scopes=("services.read",),
    is_read_only=True,
)


def _request(
    id: str,
    *,
    include: Sequence[Literal["teams", "services", "users"]] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("include[]", include),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["teams", "services", "users"]] | None = None,
) -> Response[MaintenanceWindowEnvelope]:
    """Returns one maintenance window: its time, its services and who made it.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            include=include,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["teams", "services", "users"]] | None = None,
) -> MaintenanceWindow:
    """Returns one maintenance window: its time, its services and who made it.

    - `GET /maintenance_windows/{id}`, OAuth scope `services.read`.
    - Worth catching: `NotFound` (404).

    Args:
        include: What to return in full where otherwise only a reference comes.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            include=include,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["teams", "services", "users"]] | None = None,
) -> Response[MaintenanceWindowEnvelope]:
    """Returns one maintenance window: its time, its services and who made it.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            include=include,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["teams", "services", "users"]] | None = None,
) -> MaintenanceWindow:
    """Returns one maintenance window: its time, its services and who made it.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            include=include,
        ),
    )
