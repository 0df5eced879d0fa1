"""GET /users/{id}/oncall_handoff_notification_rules"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.get_user_handoff_notification_rules_page import GetUserHandoffNotificationRulesPage
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[GetUserHandoffNotificationRulesPage, GetUserHandoffNotificationRulesPage] = Operation(
    id="getUserHandoffNotificationRules",
    method="GET",
    path="/users/{id}/oncall_handoff_notification_rules",
    tag="Users",
    module="users.get_user_handoff_notification_rules",
    responses={
        200: "GetUserHandoffNotificationRulesPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("users.read",),
)


def _request(
    id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
    )


def sync_detailed(
    id: str,
    *,
    client: Client,
) -> Response[GetUserHandoffNotificationRulesPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            id,
        ),
    )


def sync(
    id: str,
    *,
    client: Client,
) -> GetUserHandoffNotificationRulesPage:
    """GET /users/{id}/oncall_handoff_notification_rules"""
    return OPERATION.call(
        client,
        _request(
            id,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: Client,
) -> Response[GetUserHandoffNotificationRulesPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            id,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: Client,
) -> GetUserHandoffNotificationRulesPage:
    """GET /users/{id}/oncall_handoff_notification_rules"""
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
