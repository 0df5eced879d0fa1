"""Has status updates sent to another of the user's contact methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.status_update_notification_rule import StatusUpdateNotificationRule
    from ..._models.status_update_notification_rule_input import StatusUpdateNotificationRuleInput
    from ..._models.update_user_status_update_notification_rule_envelope import (
        UpdateUserStatusUpdateNotificationRuleEnvelope,
    )

from pagerduty_runtime.operation import Operation

OPERATION: Operation[UpdateUserStatusUpdateNotificationRuleEnvelope, StatusUpdateNotificationRule] = Operation(
    id="updateUserStatusUpdateNotificationRule",
    method="PUT",
    path="/users/{id}/status_update_notification_rules/{status_update_notification_rule_id}",
    tag="Users",
    module="users.update_user_status_update_notification_rule",
    package="pagerduty_rest",
    responses={
        200: "UpdateUserStatusUpdateNotificationRuleEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="StatusUpdateNotificationRuleInput",
    body_media=("application/json",),
    wrapper="status_update_notification_rule",
    unwrap={
        200: "status_update_notification_rule",
    },
    scopes=("users.write",),
)


def _request(
    id: str,
    status_update_notification_rule_id: str,
    *,
    body: StatusUpdateNotificationRuleInput | StatusUpdateNotificationRule | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "status_update_notification_rule_id": status_update_notification_rule_id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    status_update_notification_rule_id: str,
    *,
    client: ApiClient,
    body: StatusUpdateNotificationRuleInput | StatusUpdateNotificationRule | Mapping[str, Any],
) -> Response[UpdateUserStatusUpdateNotificationRuleEnvelope]:
    """Has status updates sent to another of the user's contact methods.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            status_update_notification_rule_id,
            body=body,
        ),
    )


def sync(
    id: str,
    status_update_notification_rule_id: str,
    *,
    client: ApiClient,
    body: StatusUpdateNotificationRuleInput | StatusUpdateNotificationRule | Mapping[str, Any],
) -> StatusUpdateNotificationRule:
    """Has status updates sent to another of the user's contact methods.

    - `PUT /users/{id}/status_update_notification_rules/{status_update_notification_rule_id}`, OAuth scope
      `users.write`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

    Args:
        body:
            contact_method: Reference to one of the same user's contact methods.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            status_update_notification_rule_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    status_update_notification_rule_id: str,
    *,
    client: ApiClient,
    body: StatusUpdateNotificationRuleInput | StatusUpdateNotificationRule | Mapping[str, Any],
) -> Response[UpdateUserStatusUpdateNotificationRuleEnvelope]:
    """Has status updates sent to another of the user's contact methods.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            status_update_notification_rule_id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    status_update_notification_rule_id: str,
    *,
    client: ApiClient,
    body: StatusUpdateNotificationRuleInput | StatusUpdateNotificationRule | Mapping[str, Any],
) -> StatusUpdateNotificationRule:
    """Has status updates sent to another of the user's contact methods.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            status_update_notification_rule_id,
            body=body,
        ),
    )
