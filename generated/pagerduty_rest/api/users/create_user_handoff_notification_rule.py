"""Adds a reminder for a user ahead of shifts on call that begin or end."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.handoff_notification_rule import HandoffNotificationRule
    from ..._models.handoff_notification_rule_input import HandoffNotificationRuleInput
    from ..._models.oncall_handoff_notification_rule_envelope import OncallHandoffNotificationRuleEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[OncallHandoffNotificationRuleEnvelope, HandoffNotificationRule] = Operation(
    id="createUserHandoffNotificationRule",
    method="POST",
    path="/users/{id}/oncall_handoff_notification_rules",
    tag="Users",
    module="users.create_user_handoff_notification_rule",
    package="pagerduty_rest",
    responses={
        201: "OncallHandoffNotificationRuleEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="HandoffNotificationRuleInput",
    body_media=("application/json",),
    wrapper="oncall_handoff_notification_rule",
    unwrap={
        201: "oncall_handoff_notification_rule",
    },
    scopes=("users.write",),
)


def _request(
    id: str,
    *,
    body: HandoffNotificationRuleInput | HandoffNotificationRule | Mapping[str, Any],
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
    body: HandoffNotificationRuleInput | HandoffNotificationRule | Mapping[str, Any],
) -> Response[OncallHandoffNotificationRuleEnvelope]:
    """Adds a reminder for a user ahead of shifts on call that begin or end.

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
    body: HandoffNotificationRuleInput | HandoffNotificationRule | Mapping[str, Any],
) -> HandoffNotificationRule:
    """Adds a reminder for a user ahead of shifts on call that begin or end.

    - `POST /users/{id}/oncall_handoff_notification_rules`, OAuth scope `users.write`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability).

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
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    body: HandoffNotificationRuleInput | HandoffNotificationRule | Mapping[str, Any],
) -> Response[OncallHandoffNotificationRuleEnvelope]:
    """Adds a reminder for a user ahead of shifts on call that begin or end.

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
    body: HandoffNotificationRuleInput | HandoffNotificationRule | Mapping[str, Any],
) -> HandoffNotificationRule:
    """Adds a reminder for a user ahead of shifts on call that begin or end.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
