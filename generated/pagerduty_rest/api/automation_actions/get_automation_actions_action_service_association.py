"""Returns the reference to a service on which an action is offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_automation_actions_action_service_association_envelope import (
        GetAutomationActionsActionServiceAssociationEnvelope,
    )
    from ..._models.service_reference import ServiceReference

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetAutomationActionsActionServiceAssociationEnvelope, ServiceReference] = Operation(
    id="getAutomationActionsActionServiceAssociation",
    method="GET",
    path="/automation_actions/actions/{id}/services/{service_id}",
    tag="Automation Actions",
    module="automation_actions.get_automation_actions_action_service_association",
    package="pagerduty_rest",
    responses={
        200: "GetAutomationActionsActionServiceAssociationEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    unwrap={
        200: "service",
    },
    is_read_only=True,
)


def _request(
    id: str,
    service_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "service_id": service_id,
        },
    )


def sync_detailed(
    id: str,
    service_id: str,
    *,
    client: ApiClient,
) -> Response[GetAutomationActionsActionServiceAssociationEnvelope]:
    """Returns the reference to a service on which an action is offered.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            service_id,
        ),
    )


def sync(
    id: str,
    service_id: str,
    *,
    client: ApiClient,
) -> ServiceReference:
    """Returns the reference to a service on which an action is offered.

    - `GET /automation_actions/actions/{id}/services/{service_id}`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
    - Fails with status 404 where the action is not offered on that service.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            service_id,
        ),
    )


async def asyncio_detailed(
    id: str,
    service_id: str,
    *,
    client: ApiClient,
) -> Response[GetAutomationActionsActionServiceAssociationEnvelope]:
    """Returns the reference to a service on which an action is offered.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            service_id,
        ),
    )


async def asyncio(
    id: str,
    service_id: str,
    *,
    client: ApiClient,
) -> ServiceReference:
    """Returns the reference to a service on which an action is offered.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            service_id,
        ),
    )
