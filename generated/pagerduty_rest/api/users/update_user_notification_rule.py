"""PUT /users/{id}/notification_rules/{notification_rule_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.notification_rule import NotificationRule
    from ...models.notification_rule_input import NotificationRuleInput
    from ...models.update_user_notification_rule_envelope import UpdateUserNotificationRuleEnvelope
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[UpdateUserNotificationRuleEnvelope, NotificationRule] = Operation(
    id="updateUserNotificationRule",
    method="PUT",
    path="/users/{id}/notification_rules/{notification_rule_id}",
    tag="Users",
    module="users.update_user_notification_rule",
    responses={
        200: "UpdateUserNotificationRuleEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="NotificationRuleInput",
    body_media=("application/json",),
    wrapper="notification_rule",
    unwrap={
        200: "notification_rule",
    },
    scopes=("users:contact_methods.write",),
)


def _request(
    id: str,
    notification_rule_id: str,
    *,
    body: NotificationRuleInput | NotificationRule | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "notification_rule_id": notification_rule_id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    notification_rule_id: str,
    *,
    client: Client,
    body: NotificationRuleInput | NotificationRule | Mapping[str, Any],
) -> Response[UpdateUserNotificationRuleEnvelope]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            id,
            notification_rule_id,
            body=body,
        ),
    )


def sync(
    id: str,
    notification_rule_id: str,
    *,
    client: Client,
    body: NotificationRuleInput | NotificationRule | Mapping[str, Any],
) -> NotificationRule:
    """PUT /users/{id}/notification_rules/{notification_rule_id}"""
    return OPERATION.call(
        client,
        _request(
            id,
            notification_rule_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    notification_rule_id: str,
    *,
    client: Client,
    body: NotificationRuleInput | NotificationRule | Mapping[str, Any],
) -> Response[UpdateUserNotificationRuleEnvelope]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            notification_rule_id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    notification_rule_id: str,
    *,
    client: Client,
    body: NotificationRuleInput | NotificationRule | Mapping[str, Any],
) -> NotificationRule:
    """PUT /users/{id}/notification_rules/{notification_rule_id}"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            notification_rule_id,
            body=body,
        ),
    )
