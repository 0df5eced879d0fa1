"""GET /users/{id}/status_update_notification_rules"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..._operation import Request
    from ...client import Client
    from ...models.get_user_status_update_notification_rules_page import GetUserStatusUpdateNotificationRulesPage
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[GetUserStatusUpdateNotificationRulesPage, GetUserStatusUpdateNotificationRulesPage] = Operation(
    id="getUserStatusUpdateNotificationRules",
    method="GET",
    path="/users/{id}/status_update_notification_rules",
    tag="Users",
    module="users.get_user_status_update_notification_rules",
    responses={
        200: "GetUserStatusUpdateNotificationRulesPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("users.read",),
)


def _request(
    id: str,
    *,
    include: Sequence[Literal["contact_methods"]] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("include[]", include),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: Client,
    include: Sequence[Literal["contact_methods"]] | None = None,
) -> Response[GetUserStatusUpdateNotificationRulesPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            id,
            include=include,
        ),
    )


def sync(
    id: str,
    *,
    client: Client,
    include: Sequence[Literal["contact_methods"]] | None = None,
) -> GetUserStatusUpdateNotificationRulesPage:
    """GET /users/{id}/status_update_notification_rules"""
    return OPERATION.call(
        client,
        _request(
            id,
            include=include,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: Client,
    include: Sequence[Literal["contact_methods"]] | None = None,
) -> Response[GetUserStatusUpdateNotificationRulesPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            include=include,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: Client,
    include: Sequence[Literal["contact_methods"]] | None = None,
) -> GetUserStatusUpdateNotificationRulesPage:
    """GET /users/{id}/status_update_notification_rules"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            include=include,
        ),
    )
