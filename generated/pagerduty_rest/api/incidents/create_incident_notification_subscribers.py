"""Subscribes users and teams to the status updates of an incident."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.create_business_service_notification_subscribers_page import (
        CreateBusinessServiceNotificationSubscribersPage,
    )
    from ..._models.incident_notification_subscribers_create import IncidentNotificationSubscribersCreate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[
    CreateBusinessServiceNotificationSubscribersPage, CreateBusinessServiceNotificationSubscribersPage
] = Operation(
    id="createIncidentNotificationSubscribers",
    method="POST",
    path="/incidents/{id}/status_updates/subscribers",
    tag="Incidents",
    module="incidents.create_incident_notification_subscribers",
    package="pagerduty_rest",
    responses={
        200: "CreateBusinessServiceNotificationSubscribersPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        422: "ErrorResponse",
    },
    body="IncidentNotificationSubscribersCreate",
    body_media=("application/json",),
    scopes=("subscribers.write",),
)


def _request(
    id: str,
    *,
    body: IncidentNotificationSubscribersCreate | Mapping[str, Any],
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
    body: IncidentNotificationSubscribersCreate | Mapping[str, Any],
) -> Response[CreateBusinessServiceNotificationSubscribersPage]:
    """Subscribes users and teams to the status updates of an incident.

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
    body: IncidentNotificationSubscribersCreate | Mapping[str, Any],
) -> CreateBusinessServiceNotificationSubscribersPage:
    """Subscribes users and teams to the status updates of an incident.

    - `POST /incidents/{id}/status_updates/subscribers`, OAuth scope `subscribers.write`.
    - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).

    Args:
        body:
            subscribers: Users and teams, at least one, each by type and ID.
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
    body: IncidentNotificationSubscribersCreate | Mapping[str, Any],
) -> Response[CreateBusinessServiceNotificationSubscribersPage]:
    """Subscribes users and teams to the status updates of an incident.

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
    body: IncidentNotificationSubscribersCreate | Mapping[str, Any],
) -> CreateBusinessServiceNotificationSubscribersPage:
    """Subscribes users and teams to the status updates of an incident.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
