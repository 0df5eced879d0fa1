"""PUT /incidents/{id}/alerts"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.incident_alerts_update import IncidentAlertsUpdate
    from ...models.list_incident_alerts_page import ListIncidentAlertsPage
    from ...types import Response

from ..._operation import Operation, Pagination

OPERATION: Operation[ListIncidentAlertsPage, ListIncidentAlertsPage] = Operation(
    id="updateIncidentAlerts",
    method="PUT",
    path="/incidents/{id}/alerts",
    tag="Incidents",
    module="incidents.update_incident_alerts",
    responses={
        200: "ListIncidentAlertsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        413: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="IncidentAlertsUpdate",
    body_media=("application/json",),
    scopes=("incidents.write",),
    pagination=Pagination("offset", "alerts"),
    needs_from=True,
    from_required=True,
)


def _request(
    id: str,
    *,
    body: IncidentAlertsUpdate | Mapping[str, Any],
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("limit", limit),
            ("offset", offset),
            ("total", total),
        ],
        body=body,
    )


def sync_detailed(
    id: str,
    *,
    client: Client,
    body: IncidentAlertsUpdate | Mapping[str, Any],
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[ListIncidentAlertsPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            id,
            body=body,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


def sync(
    id: str,
    *,
    client: Client,
    body: IncidentAlertsUpdate | Mapping[str, Any],
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> ListIncidentAlertsPage:
    """PUT /incidents/{id}/alerts"""
    return OPERATION.call(
        client,
        _request(
            id,
            body=body,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: Client,
    body: IncidentAlertsUpdate | Mapping[str, Any],
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[ListIncidentAlertsPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            body=body,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: Client,
    body: IncidentAlertsUpdate | Mapping[str, Any],
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> ListIncidentAlertsPage:
    """PUT /incidents/{id}/alerts"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )
