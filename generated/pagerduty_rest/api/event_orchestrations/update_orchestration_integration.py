"""Relabels an integration of an event orchestration."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.orchestration_integration import OrchestrationIntegration
    from ..._models.orchestration_integration_post import OrchestrationIntegrationPost
    from ..._models.post_orchestration_integration_envelope import PostOrchestrationIntegrationEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[PostOrchestrationIntegrationEnvelope, OrchestrationIntegration] = Operation(
    id="updateOrchestrationIntegration",
    method="PUT",
    path="/event_orchestrations/{id}/integrations/{integration_id}",
    tag="Event Orchestrations",
    module="event_orchestrations.update_orchestration_integration",
    package="pagerduty_rest",
    responses={
        200: "PostOrchestrationIntegrationEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        405: "ErrorResponse",
        409: "ErrorResponse",
    },
    body="OrchestrationIntegrationPost",
    body_media=("application/json",),
    wrapper="integration",
    unwrap={
        200: "integration",
    },
    scopes=("event_orchestrations.write",),
)


def _request(
    id: str,
    integration_id: str,
    *,
    body: OrchestrationIntegrationPost | OrchestrationIntegration | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "integration_id": integration_id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    integration_id: str,
    *,
    client: ApiClient,
    body: OrchestrationIntegrationPost | OrchestrationIntegration | Mapping[str, Any],
) -> Response[PostOrchestrationIntegrationEnvelope]:
    """Relabels an integration of an event orchestration.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            integration_id,
            body=body,
        ),
    )


def sync(
    id: str,
    integration_id: str,
    *,
    client: ApiClient,
    body: OrchestrationIntegrationPost | OrchestrationIntegration | Mapping[str, Any],
) -> OrchestrationIntegration:
    """Relabels an integration of an event orchestration.

    - `PUT /event_orchestrations/{id}/integrations/{integration_id}`, OAuth scope `event_orchestrations.write`.
    - Worth catching: `NotFound` (404), `Conflict` (409).
    - The routing key stays the same.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            integration_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    integration_id: str,
    *,
    client: ApiClient,
    body: OrchestrationIntegrationPost | OrchestrationIntegration | Mapping[str, Any],
) -> Response[PostOrchestrationIntegrationEnvelope]:
    """Relabels an integration of an event orchestration.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            integration_id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    integration_id: str,
    *,
    client: ApiClient,
    body: OrchestrationIntegrationPost | OrchestrationIntegration | Mapping[str, Any],
) -> OrchestrationIntegration:
    """Relabels an integration of an event orchestration.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            integration_id,
            body=body,
        ),
    )
