"""Gets one of the rules by which a user is notified of assigned incidents."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.notification_rule import NotificationRule
    from ..._models.notification_rule_envelope import NotificationRuleEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[NotificationRuleEnvelope, NotificationRule] = Operation(
    id="getUserNotificationRule",
    method="GET",
    path="/users/{id}/notification_rules/{notification_rule_id}",
    tag="Users",
    module="users.get_user_notification_rule",
    package="pagerduty_rest",
    responses={
        200: "NotificationRuleEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "notification_rule",
    },
    scopes=("users:contact_methods.read",),
    is_read_only=True,
)


def _request(
    id: str,
    notification_rule_id: str,
    *,
    include: Sequence[Literal["contact_methods"]] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "notification_rule_id": notification_rule_id,
        },
        query=[
            ("include[]", include),
        ],
    )


def sync_detailed(
    id: str,
    notification_rule_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods"]] | None = None,
) -> Response[NotificationRuleEnvelope]:
    """Gets one of the rules by which a user is notified of assigned incidents.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            notification_rule_id,
            include=include,
        ),
    )


def sync(
    id: str,
    notification_rule_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods"]] | None = None,
) -> NotificationRule:
    """Gets one of the rules by which a user is notified of assigned incidents.

    - `GET /users/{id}/notification_rules/{notification_rule_id}`, OAuth scope `users:contact_methods.read`.
    - Worth catching: `NotFound` (404).

    Args:
        include: `contact_methods` sends the contact method whole instead of as a reference.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            notification_rule_id,
            include=include,
        ),
    )


async def asyncio_detailed(
    id: str,
    notification_rule_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods"]] | None = None,
) -> Response[NotificationRuleEnvelope]:
    """Gets one of the rules by which a user is notified of assigned incidents.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            notification_rule_id,
            include=include,
        ),
    )


async def asyncio(
    id: str,
    notification_rule_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["contact_methods"]] | None = None,
) -> NotificationRule:
    """Gets one of the rules by which a user is notified of assigned incidents.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            notification_rule_id,
            include=include,
        ),
    )
