"""Lists the services on whose incidents an action is offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_automation_actions_action_service_associations_page import (
        GetAutomationActionsActionServiceAssociationsPage,
    )

from pagerduty_runtime.operation import Operation

OPERATION: Operation[
    GetAutomationActionsActionServiceAssociationsPage, GetAutomationActionsActionServiceAssociationsPage
] = Operation(
    id="getAutomationActionsActionServiceAssociations",
    method="GET",
    path="/automation_actions/actions/{id}/services",
    tag="Automation Actions",
    module="automation_actions.get_automation_actions_action_service_associations",
    package="pagerduty_rest",
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
    is_read_only=True,
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
    client: ApiClient,
) -> Response[GetAutomationActionsActionServiceAssociationsPage]:
    """Lists the services on whose incidents an action is offered.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
) -> GetAutomationActionsActionServiceAssociationsPage:
    """Lists the services on whose incidents an action is offered.

    - `GET /automation_actions/actions/{id}/services`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[GetAutomationActionsActionServiceAssociationsPage]:
    """Lists the services on whose incidents an action is offered.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
) -> GetAutomationActionsActionServiceAssociationsPage:
    """Lists the services on whose incidents an action is offered.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
