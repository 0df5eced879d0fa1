"""Changes when, for which handoffs or how a user is reminded."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.handoff_notification_rule import HandoffNotificationRule
    from ..._models.handoff_notification_rule_update import HandoffNotificationRuleUpdate
    from ..._models.update_user_handoff_notification_envelope import UpdateUserHandoffNotificationEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[UpdateUserHandoffNotificationEnvelope, HandoffNotificationRule] = Operation(
    id="updateUserHandoffNotification",
    method="PUT",
    path="/users/{id}/oncall_handoff_notification_rules/{oncall_handoff_notification_rule_id}",
    tag="Users",
    module="users.update_user_handoff_notification",
    package="pagerduty_rest",
    responses={
        200: "UpdateUserHandoffNotificationEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="HandoffNotificationRuleUpdate",
    body_media=("application/json",),
    wrapper="oncall_handoff_notification_rule",
    unwrap={
        200: "oncall_handoff_notification_rule",
    },
    scopes=("users.write",),
)


def _request(
    id: str,
    oncall_handoff_notification_rule_id: str,
    *,
    body: HandoffNotificationRuleUpdate | HandoffNotificationRule | Mapping[str, Any] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "oncall_handoff_notification_rule_id": oncall_handoff_notification_rule_id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    oncall_handoff_notification_rule_id: str,
    *,
    client: ApiClient,
    body: HandoffNotificationRuleUpdate | HandoffNotificationRule | Mapping[str, Any] | None = None,
) -> Response[UpdateUserHandoffNotificationEnvelope]:
    """Changes when, for which handoffs or how a user is reminded.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            oncall_handoff_notification_rule_id,
            body=body,
        ),
    )


def sync(
    id: str,
    oncall_handoff_notification_rule_id: str,
    *,
    client: ApiClient,
    body: HandoffNotificationRuleUpdate | HandoffNotificationRule | Mapping[str, Any] | None = None,
) -> HandoffNotificationRule:
    """Changes when, for which handoffs or how a user is reminded.

    - `PUT /users/{id}/oncall_handoff_notification_rules/{oncall_handoff_notification_rule_id}`, OAuth scope
      `users.write`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

    Args:
        body:
            contact_method: Reference to one of the same user's contact methods.
            handoff_type: `oncall`: the user's shift begins; `offcall`: it ends.
            notify_advance_in_minutes: How many minutes before the handoff; 0 or more.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            oncall_handoff_notification_rule_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    oncall_handoff_notification_rule_id: str,
    *,
    client: ApiClient,
    body: HandoffNotificationRuleUpdate | HandoffNotificationRule | Mapping[str, Any] | None = None,
) -> Response[UpdateUserHandoffNotificationEnvelope]:
    """Changes when, for which handoffs or how a user is reminded.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            oncall_handoff_notification_rule_id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    oncall_handoff_notification_rule_id: str,
    *,
    client: ApiClient,
    body: HandoffNotificationRuleUpdate | HandoffNotificationRule | Mapping[str, Any] | None = None,
) -> HandoffNotificationRule:
    """Changes when, for which handoffs or how a user is reminded.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            oncall_handoff_notification_rule_id,
            body=body,
        ),
    )
