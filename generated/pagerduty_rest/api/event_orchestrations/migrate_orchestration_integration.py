"""Moves an integration with its routing key from another orchestration to this one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_orchestration_integrations_page import ListOrchestrationIntegrationsPage
    from ..._models.orchestration_integration_migrate import OrchestrationIntegrationMigrate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListOrchestrationIntegrationsPage, ListOrchestrationIntegrationsPage] = Operation(
    id="migrateOrchestrationIntegration",
    method="POST",
    path="/event_orchestrations/{id}/integrations/migration",
    tag="Event Orchestrations",
    module="event_orchestrations.migrate_orchestration_integration",
    package="pagerduty_rest",
    responses={
        200: "ListOrchestrationIntegrationsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        405: "ErrorResponse",
        409: "ErrorResponse",
    },
    body="OrchestrationIntegrationMigrate",
    body_media=("application/json",),
    scopes=("event_orchestrations.write",),
)


def _request(
    id: str,
    *,
    body: OrchestrationIntegrationMigrate | Mapping[str, Any],
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
    body: OrchestrationIntegrationMigrate | Mapping[str, Any],
) -> Response[ListOrchestrationIntegrationsPage]:
    """Moves an integration with its routing key from another orchestration to this one.

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
    body: OrchestrationIntegrationMigrate | Mapping[str, Any],
) -> ListOrchestrationIntegrationsPage:
    """Moves an integration with its routing key from another orchestration to this one.

    - `POST /event_orchestrations/{id}/integrations/migration`, OAuth scope `event_orchestrations.write`.
    - Worth catching: `NotFound` (404), `Conflict` (409).
    - From then on, events sent with the routing key run through the rules of the new orchestration.
    - The result lists all integrations of the new orchestration.

    Args:
        id: The orchestration that gets the integration.
        body:
            integration_id: The integration to move.
            source_id: The orchestration that has it now.
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
    body: OrchestrationIntegrationMigrate | Mapping[str, Any],
) -> Response[ListOrchestrationIntegrationsPage]:
    """Moves an integration with its routing key from another orchestration to this one.

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
    body: OrchestrationIntegrationMigrate | Mapping[str, Any],
) -> ListOrchestrationIntegrationsPage:
    """Moves an integration with its routing key from another orchestration to this one.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
