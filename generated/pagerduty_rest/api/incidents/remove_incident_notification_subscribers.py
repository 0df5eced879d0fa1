"""Ends the subscription of users and teams to an incident's status updates."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.incident_notification_subscribers_create import IncidentNotificationSubscribersCreate
    from ..._models.remove_business_service_notification_subscriber_result import (
        RemoveBusinessServiceNotificationSubscriberResult,
    )

from pagerduty_runtime.operation import Operation

OPERATION: Operation[
    RemoveBusinessServiceNotificationSubscriberResult, RemoveBusinessServiceNotificationSubscriberResult
] = Operation(
    id="removeIncidentNotificationSubscribers",
    method="POST",
    path="/incidents/{id}/status_updates/unsubscribe",
    tag="Incidents",
    module="incidents.remove_incident_notification_subscribers",
    package="pagerduty_rest",
    responses={
        200: "RemoveBusinessServiceNotificationSubscriberResult",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
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
) -> Response[RemoveBusinessServiceNotificationSubscriberResult]:
    """Ends the subscription of users and teams to an incident's status updates.

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
) -> RemoveBusinessServiceNotificationSubscriberResult:
    """Ends the subscription of users and teams to an incident's status updates.

    - `POST /incidents/{id}/status_updates/unsubscribe`, OAuth scope `subscribers.write`.
    - Worth catching: `NotFound` (404), `UnprocessableEntity` (422: understood, but it cannot be done).
    - Those who were not subscribed are counted in the result and are no error.

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
) -> Response[RemoveBusinessServiceNotificationSubscriberResult]:
    """Ends the subscription of users and teams to an incident's status updates.

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
) -> RemoveBusinessServiceNotificationSubscriberResult:
    """Ends the subscription of users and teams to an incident's status updates.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
