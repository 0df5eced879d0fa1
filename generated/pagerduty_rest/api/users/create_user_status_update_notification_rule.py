"""Has status updates sent to one more of a user's contact methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.status_update_notification_rule import StatusUpdateNotificationRule
    from ..._models.status_update_notification_rule_envelope import StatusUpdateNotificationRuleEnvelope
    from ..._models.status_update_notification_rule_input import StatusUpdateNotificationRuleInput

from pagerduty_runtime.operation import Operation

OPERATION: Operation[StatusUpdateNotificationRuleEnvelope, StatusUpdateNotificationRule] = Operation(
    id="createUserStatusUpdateNotificationRule",
    method="POST",
    path="/users/{id}/status_update_notification_rules",
    tag="Users",
    module="users.create_user_status_update_notification_rule",
    package="pagerduty_rest",
    responses={
        201: "StatusUpdateNotificationRuleEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="StatusUpdateNotificationRuleInput",
    body_media=("application/json",),
    wrapper="status_update_notification_rule",
    unwrap={
        201: "status_update_notification_rule",
    },
    scopes=("users.write",),
)


def _request(
    id: str,
    *,
    body: StatusUpdateNotificationRuleInput | StatusUpdateNotificationRule | Mapping[str, Any],
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
    body: StatusUpdateNotificationRuleInput | StatusUpdateNotificationRule | Mapping[str, Any],
) -> Response[StatusUpdateNotificationRuleEnvelope]:
    """Has status updates sent to one more of a user's contact methods.

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
    body: StatusUpdateNotificationRuleInput | StatusUpdateNotificationRule | Mapping[str, Any],
) -> StatusUpdateNotificationRule:
    """Has status updates sent to one more of a user's contact methods.

    - `POST /users/{id}/status_update_notification_rules`, OAuth scope `users.write`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability).

    Args:
        body:
            contact_method: Reference to one of the same user's contact methods.
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
    body: StatusUpdateNotificationRuleInput | StatusUpdateNotificationRule | Mapping[str, Any],
) -> Response[StatusUpdateNotificationRuleEnvelope]:
    """Has status updates sent to one more of a user's contact methods.

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
    body: StatusUpdateNotificationRuleInput | StatusUpdateNotificationRule | Mapping[str, Any],
) -> StatusUpdateNotificationRule:
    """Has status updates sent to one more of a user's contact methods.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
