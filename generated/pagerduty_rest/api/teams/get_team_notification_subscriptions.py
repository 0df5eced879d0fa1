"""Lists the incidents and business services whose status updates reach a team."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_team_notification_subscriptions_page import GetTeamNotificationSubscriptionsPage

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetTeamNotificationSubscriptionsPage, GetTeamNotificationSubscriptionsPage] = Operation(
    id="getTeamNotificationSubscriptions",
    method="GET",
    path="/teams/{id}/notification_subscriptions",
    tag="Teams",
    module="teams.get_team_notification_subscriptions",
    package="pagerduty_rest",
    responses={
        200: "GetTeamNotificationSubscriptionsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("subscribers.read",),
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
) -> Response[GetTeamNotificationSubscriptionsPage]:
    """Lists the incidents and business services whose status updates reach a team.

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
) -> GetTeamNotificationSubscriptionsPage:
    """Lists the incidents and business services whose status updates reach a team.

    - `GET /teams/{id}/notification_subscriptions`, OAuth scope `subscribers.read`.
    - Worth catching: `NotFound` (404).
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
) -> Response[GetTeamNotificationSubscriptionsPage]:
    """Lists the incidents and business services whose status updates reach a team.

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
) -> GetTeamNotificationSubscriptionsPage:
    """Lists the incidents and business services whose status updates reach a team.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
