"""GET /event_orchestrations/{id}/integrations"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.list_orchestration_integrations_page import ListOrchestrationIntegrationsPage
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[ListOrchestrationIntegrationsPage, ListOrchestrationIntegrationsPage] = Operation(
    id="listOrchestrationIntegrations",
    method="GET",
    path="/event_orchestrations/{id}/integrations",
    tag="Event Orchestrations",
    module="event_orchestrations.list_orchestration_integrations",
    responses={
        200: "ListOrchestrationIntegrationsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        405: "ErrorResponse",
    },
    scopes=("event_orchestrations.read",),
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
) -> Response[ListOrchestrationIntegrationsPage]:
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
) -> ListOrchestrationIntegrationsPage:
    """GET /event_orchestrations/{id}/integrations"""
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
) -> Response[ListOrchestrationIntegrationsPage]:
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
) -> ListOrchestrationIntegrationsPage:
    """GET /event_orchestrations/{id}/integrations"""
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
