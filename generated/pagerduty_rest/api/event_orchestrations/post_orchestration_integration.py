"""Adds an integration to an orchestration, which gives it another routing key."""

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
    id="postOrchestrationIntegration",
    method="POST",
    path="/event_orchestrations/{id}/integrations",
    tag="Event Orchestrations",
    module="event_orchestrations.post_orchestration_integration",
    package="pagerduty_rest",
    responses={
        201: "PostOrchestrationIntegrationEnvelope",
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
        201: "integration",
    },
    scopes=("event_orchestrations.write",),
)


def _request(
    id: str,
    *,
    body: OrchestrationIntegrationPost | OrchestrationIntegration | Mapping[str, Any],
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
    body: OrchestrationIntegrationPost | OrchestrationIntegration | Mapping[str, Any],
) -> Response[PostOrchestrationIntegrationEnvelope]:
    """Adds an integration to an orchestration, which gives it another routing key.

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
    body: OrchestrationIntegrationPost | OrchestrationIntegration | Mapping[str, Any],
) -> OrchestrationIntegration:
    """Adds an integration to an orchestration, which gives it another routing key.

    - `POST /event_orchestrations/{id}/integrations`, OAuth scope `event_orchestrations.write`.
    - Worth catching: `NotFound` (404), `Conflict` (409).
    - The routing key is among the parameters of the result.
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
    body: OrchestrationIntegrationPost | OrchestrationIntegration | Mapping[str, Any],
) -> Response[PostOrchestrationIntegrationEnvelope]:
    """Adds an integration to an orchestration, which gives it another routing key.

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
    body: OrchestrationIntegrationPost | OrchestrationIntegration | Mapping[str, Any],
) -> OrchestrationIntegration:
    """Adds an integration to an orchestration, which gives it another routing key.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
