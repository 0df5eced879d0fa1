"""Changes the contact method, delay or urgency of a user's notification rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.notification_rule import NotificationRule
    from ..._models.notification_rule_update import NotificationRuleUpdate
    from ..._models.update_user_notification_rule_envelope import UpdateUserNotificationRuleEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[UpdateUserNotificationRuleEnvelope, NotificationRule] = Operation(
    id="updateUserNotificationRule",
    method="PUT",
    path="/users/{id}/notification_rules/{notification_rule_id}",
    tag="Users",
    module="users.update_user_notification_rule",
    package="pagerduty_rest",
    responses={
        200: "UpdateUserNotificationRuleEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="NotificationRuleUpdate",
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
    body: NotificationRuleUpdate | NotificationRule | Mapping[str, Any] | None = None,
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
    client: ApiClient,
    body: NotificationRuleUpdate | NotificationRule | Mapping[str, Any] | None = None,
) -> Response[UpdateUserNotificationRuleEnvelope]:
    """Changes the contact method, delay or urgency of a user's notification rule.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
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
    client: ApiClient,
    body: NotificationRuleUpdate | NotificationRule | Mapping[str, Any] | None = None,
) -> NotificationRule:
    """Changes the contact method, delay or urgency of a user's notification rule.

    - `PUT /users/{id}/notification_rules/{notification_rule_id}`, OAuth scope `users:contact_methods.write`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

    Args:
        body:
            contact_method: Reference to one of the same user's contact methods.
            start_delay_in_minutes: Minutes between the incident's assignment and the notification; 0 for at once.
            urgency: Urgency of the incidents that the rule is for.
    """
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
    client: ApiClient,
    body: NotificationRuleUpdate | NotificationRule | Mapping[str, Any] | None = None,
) -> Response[UpdateUserNotificationRuleEnvelope]:
    """Changes the contact method, delay or urgency of a user's notification rule.

    Like `sync_detailed`, to be awaited.
    """
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
    client: ApiClient,
    body: NotificationRuleUpdate | NotificationRule | Mapping[str, Any] | None = None,
) -> NotificationRule:
    """Changes the contact method, delay or urgency of a user's notification rule.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            notification_rule_id,
            body=body,
        ),
    )
