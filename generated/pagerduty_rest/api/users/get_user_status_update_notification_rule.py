"""Gets one of the rules that bring status updates to a user."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_user_status_update_notification_rule_envelope import GetUserStatusUpdateNotificationRuleEnvelope
    from ..._models.status_update_notification_rule import StatusUpdateNotificationRule

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetUserStatusUpdateNotificationRuleEnvelope, StatusUpdateNotificationRule] = Operation(
    id="getUserStatusUpdateNotificationRule",
    method="GET",
    path="/users/{id}/status_update_notification_rules/{status_update_notification_rule_id}",
    tag="Users",
    module="users.get_user_status_update_notification_rule",
    package="pagerduty_rest",
    responses={
        200: "GetUserStatusUpdateNotificationRuleEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "notification_rule",
    },
    scopes=("users.read",),
    is_read_only=True,
)


def _request(
    id: str,
    status_update_notification_rule_id: str,
    *,
    include: Sequence[Literal["contact_methods"]] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "status_update_notification_rule_id": status_update_notification_rule_id,
        },
        query=[
            ("include[]", include),
        ],
    )


def sync_detailed(
    id: str,
    status_update_notification_rule_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods"]] | None = None,
) -> Response[GetUserStatusUpdateNotificationRuleEnvelope]:
    """Gets one of the rules that bring status updates to a user.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            status_update_notification_rule_id,
            include=include,
        ),
    )


def sync(
    id: str,
    status_update_notification_rule_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods"]] | None = None,
) -> StatusUpdateNotificationRule:
    """Gets one of the rules that bring status updates to a user.

    - `GET /users/{id}/status_update_notification_rules/{status_update_notification_rule_id}`, OAuth scope `users.read`.
    - Worth catching: `NotFound` (404).

    Args:
        include: `contact_methods` sends the contact method whole instead of as a reference.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            status_update_notification_rule_id,
            include=include,
        ),
    )


async def asyncio_detailed(
    id: str,
    status_update_notification_rule_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods"]] | None = None,
) -> Response[GetUserStatusUpdateNotificationRuleEnvelope]:
    """Gets one of the rules that bring status updates to a user.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            status_update_notification_rule_id,
            include=include,
        ),
    )


async def asyncio(
    id: str,
    status_update_notification_rule_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods"]] | None = None,
) -> StatusUpdateNotificationRule:
    """Gets one of the rules that bring status updates to a user.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            status_update_notification_rule_id,
            include=include,
        ),
    )
