"""Resolves several alerts of an incident at once or moves them to other incidents."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.incident_alerts_update import IncidentAlertsUpdate
    from ..._models.list_incident_alerts_page import ListIncidentAlertsPage

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListIncidentAlertsPage, ListIncidentAlertsPage] = Operation(
    id="updateIncidentAlerts",
    method="PUT",
    path="/incidents/{id}/alerts",
    tag="Incidents",
    module="incidents.update_incident_alerts",
    package="pagerduty_rest",
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
    client: ApiClient,
    body: IncidentAlertsUpdate | Mapping[str, Any],
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[ListIncidentAlertsPage]:
    """Resolves several alerts of an incident at once or moves them to other incidents.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
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
    client: ApiClient,
    body: IncidentAlertsUpdate | Mapping[str, Any],
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> ListIncidentAlertsPage:
    """Resolves several alerts of an incident at once or moves them to other incidents.

    - `PUT /incidents/{id}/alerts`, OAuth scope `incidents.write`.
    - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
    - Worth catching: `ApiError` (413: the body is too large).
    - Raises a 413 error if too many are given.

    Args:
        body:
            alerts: At most 250, each with its ID and what to change.
    """
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
    client: ApiClient,
    body: IncidentAlertsUpdate | Mapping[str, Any],
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[ListIncidentAlertsPage]:
    """Resolves several alerts of an incident at once or moves them to other incidents.

    Like `sync_detailed`, to be awaited.
    """
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
    client: ApiClient,
    body: IncidentAlertsUpdate | Mapping[str, Any],
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> ListIncidentAlertsPage:
    """Resolves several alerts of an incident at once or moves them to other incidents.

    Like `sync`, to be awaited.
    """
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
