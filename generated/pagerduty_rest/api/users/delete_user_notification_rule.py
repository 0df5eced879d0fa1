"""Removes a notification rule; its contact method stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteUserNotificationRule",
    method="DELETE",
    path="/users/{id}/notification_rules/{notification_rule_id}",
    tag="Users",
    module="users.delete_user_notification_rule",
    package="pagerduty_rest",
    responses={
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("users:contact_methods.write",),
)


def _request(
    id: str,
    notification_rule_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "notification_rule_id": notification_rule_id,
        },
    )


def sync_detailed(
    id: str,
    notification_rule_id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Removes a notification rule; its contact method stays.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            notification_rule_id,
        ),
    )


def sync(
    id: str,
    notification_rule_id: str,
    *,
    client: ApiClient,
) -> None:
    """Removes a notification rule; its contact method stays.

    - `DELETE /users/{id}/notification_rules/{notification_rule_id}`, OAuth scope `users:contact_methods.write`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
            notification_rule_id,
        ),
    )


async def asyncio_detailed(
    id: str,
    notification_rule_id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Removes a notification rule; its contact method stays.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            notification_rule_id,
        ),
    )


async def asyncio(
    id: str,
    notification_rule_id: str,
    *,
    client: ApiClient,
) -> None:
    """Removes a notification rule; its contact method stays.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            notification_rule_id,
        ),
    )
