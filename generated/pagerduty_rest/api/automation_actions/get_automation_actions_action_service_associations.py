"""GET /automation_actions/actions/{id}/services"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.get_automation_actions_action_service_associations_page import (
        GetAutomationActionsActionServiceAssociationsPage,
    )
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[
    GetAutomationActionsActionServiceAssociationsPage, GetAutomationActionsActionServiceAssociationsPage
] = Operation(
    id="getAutomationActionsActionServiceAssociations",
    method="GET",
    path="/automation_actions/actions/{id}/services",
    tag="Automation Actions",
    module="automation_actions.get_automation_actions_action_service_associations",
    responses={
        200: "GetAutomationActionsActionServiceAssociationsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
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
) -> Response[GetAutomationActionsActionServiceAssociationsPage]:
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
) -> GetAutomationActionsActionServiceAssociationsPage:
    """GET /automation_actions/actions/{id}/services"""
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
) -> Response[GetAutomationActionsActionServiceAssociationsPage]:
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
) -> GetAutomationActionsActionServiceAssociationsPage:
    """GET /automation_actions/actions/{id}/services"""
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
