"""Subscribes a team to status updates of incidents or business services."""

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
    from ..._models.team_notification_subscriptions_create import TeamNotificationSubscriptionsCreate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[
    CreateBusinessServiceNotificationSubscribersPage, CreateBusinessServiceNotificationSubscribersPage
] = Operation(
    id="createTeamNotificationSubscriptions",
    method="POST",
    path="/teams/{id}/notification_subscriptions",
    tag="Teams",
    module="teams.create_team_notification_subscriptions",
    package="pagerduty_rest",
    responses={
        200: "CreateBusinessServiceNotificationSubscribersPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
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
) -> Response[CreateBusinessServiceNotificationSubscribersPage]:
    """Subscribes a team to status updates of incidents or business services.

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
) -> CreateBusinessServiceNotificationSubscribersPage:
    """Subscribes a team to status updates of incidents or business services.

    - `POST /teams/{id}/notification_subscriptions`, OAuth scope `subscribers.write`.
    - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
    - Each entry has its own `result`; `duplicate` and `unauthorized` ones raise no error.

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
) -> Response[CreateBusinessServiceNotificationSubscribersPage]:
    """Subscribes a team to status updates of incidents or business services.

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
) -> CreateBusinessServiceNotificationSubscribersPage:
    """Subscribes a team to status updates of incidents or business services.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
