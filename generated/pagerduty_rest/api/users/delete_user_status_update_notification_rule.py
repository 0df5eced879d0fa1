"""Stops status updates to one of a user's contact methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteUserStatusUpdateNotificationRule",
    method="DELETE",
    path="/users/{id}/status_update_notification_rules/{status_update_notification_rule_id}",
    tag="Users",
    module="users.delete_user_status_update_notification_rule",
    package="pagerduty_rest",
    responses={
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("users.write",),
)


def _request(
    id: str,
    status_update_notification_rule_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "status_update_notification_rule_id": status_update_notification_rule_id,
        },
    )


def sync_detailed(
    id: str,
    status_update_notification_rule_id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Stops status updates to one of a user's contact methods.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            status_update_notification_rule_id,
        ),
    )


def sync(
    id: str,
    status_update_notification_rule_id: str,
    *,
    client: ApiClient,
) -> None:
    """Stops status updates to one of a user's contact methods.

    - `DELETE /users/{id}/status_update_notification_rules/{status_update_notification_rule_id}`, OAuth scope
      `users.write`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
            status_update_notification_rule_id,
        ),
    )


async def asyncio_detailed(
    id: str,
    status_update_notification_rule_id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Stops status updates to one of a user's contact methods.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            status_update_notification_rule_id,
        ),
    )


async def asyncio(
    id: str,
    status_update_notification_rule_id: str,
    *,
    client: ApiClient,
) -> None:
    """Stops status updates to one of a user's contact methods.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            status_update_notification_rule_id,
        ),
    )
