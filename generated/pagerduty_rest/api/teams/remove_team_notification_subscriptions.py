"""Ends a team's subscriptions to incidents or business services."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.remove_business_service_notification_subscriber_result import (
        RemoveBusinessServiceNotificationSubscriberResult,
    )
    from ..._models.team_notification_subscriptions_create import TeamNotificationSubscriptionsCreate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[
    RemoveBusinessServiceNotificationSubscriberResult, RemoveBusinessServiceNotificationSubscriberResult
] = Operation(
    id="removeTeamNotificationSubscriptions",
    method="POST",
    path="/teams/{id}/notification_subscriptions/unsubscribe",
    tag="Teams",
    module="teams.remove_team_notification_subscriptions",
    package="pagerduty_rest",
    responses={
        200: "RemoveBusinessServiceNotificationSubscriberResult",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        422: "ErrorResponse",
    },
    body="TeamNotificationSubscriptionsCreate",
    body_media=("application/json",),
    scopes=("subscribers.write",),
)


def _request(
    id: str,
    *,
    body: TeamNotificationSubscriptionsCreate | Mapping[str, Any],
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
    body: TeamNotificationSubscriptionsCreate | Mapping[str, Any],
) -> Response[RemoveBusinessServiceNotificationSubscriberResult]:
    """Ends a team's subscriptions to incidents or business services.

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
    body: TeamNotificationSubscriptionsCreate | Mapping[str, Any],
) -> RemoveBusinessServiceNotificationSubscriberResult:
    """Ends a team's subscriptions to incidents or business services.

    - `POST /teams/{id}/notification_subscriptions/unsubscribe`, OAuth scope `subscribers.write`.
    - Worth catching: `NotFound` (404), `UnprocessableEntity` (422: understood, but it cannot be done).
    - The result counts what was ended, what was not there and what the caller may not touch.

    Args:
        body:
            subscribables: At least one, each only once: incidents or business services, by id and type.
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
    body: TeamNotificationSubscriptionsCreate | Mapping[str, Any],
) -> Response[RemoveBusinessServiceNotificationSubscriberResult]:
    """Ends a team's subscriptions to incidents or business services.

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
    body: TeamNotificationSubscriptionsCreate | Mapping[str, Any],
) -> RemoveBusinessServiceNotificationSubscriberResult:
    """Ends a team's subscriptions to incidents or business services.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
