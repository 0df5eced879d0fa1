"""Gets one of a user's reminders of on-call handoffs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.handoff_notification_rule import HandoffNotificationRule
    from ..._models.oncall_handoff_notification_rule_envelope import OncallHandoffNotificationRuleEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[OncallHandoffNotificationRuleEnvelope, HandoffNotificationRule] = Operation(
    id="getUserHandoffNotifiactionRule",
    method="GET",
    path="/users/{id}/oncall_handoff_notification_rules/{oncall_handoff_notification_rule_id}",
    tag="Users",
    module="users.get_user_handoff_notifiaction_rule",
    package="pagerduty_rest",
    responses={
        200: "OncallHandoffNotificationRuleEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "oncall_handoff_notification_rule",
    },
    scopes=("users.read",),
    is_read_only=True,
)


def _request(
    id: str,
    oncall_handoff_notification_rule_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "oncall_handoff_notification_rule_id": oncall_handoff_notification_rule_id,
        },
    )


def sync_detailed(
    id: str,
    oncall_handoff_notification_rule_id: str,
    *,
    client: ApiClient,
) -> Response[OncallHandoffNotificationRuleEnvelope]:
    """Gets one of a user's reminders of on-call handoffs.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            oncall_handoff_notification_rule_id,
        ),
    )


def sync(
    id: str,
    oncall_handoff_notification_rule_id: str,
    *,
    client: ApiClient,
) -> HandoffNotificationRule:
    """Gets one of a user's reminders of on-call handoffs.

    - `GET /users/{id}/oncall_handoff_notification_rules/{oncall_handoff_notification_rule_id}`, OAuth scope
      `users.read`.
    - Worth catching: `NotFound` (404).
    - The misspelling in the name is PagerDuty's own.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            oncall_handoff_notification_rule_id,
        ),
    )


async def asyncio_detailed(
    id: str,
    oncall_handoff_notification_rule_id: str,
    *,
    client: ApiClient,
) -> Response[OncallHandoffNotificationRuleEnvelope]:
    """Gets one of a user's reminders of on-call handoffs.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            oncall_handoff_notification_rule_id,
        ),
    )


async def asyncio(
    id: str,
    oncall_handoff_notification_rule_id: str,
    *,
    client: ApiClient,
) -> HandoffNotificationRule:
    """Gets one of a user's reminders of on-call handoffs.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            oncall_handoff_notification_rule_id,
        ),
    )
