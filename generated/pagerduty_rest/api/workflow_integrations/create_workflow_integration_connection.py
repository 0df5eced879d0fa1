"""Stores the credentials and settings by which workflow actions reach an outside system."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.workflow_integration_connection import WorkflowIntegrationConnection
    from ..._models.workflow_integration_connection_create import WorkflowIntegrationConnectionCreate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[WorkflowIntegrationConnection, WorkflowIntegrationConnection] = Operation(
    id="createWorkflowIntegrationConnection",
    method="POST",
    path="/workflows/integrations/{integration_id}/connections",
    tag="Workflow Integrations",
    module="workflow_integrations.create_workflow_integration_connection",
    package="pagerduty_rest",
    responses={
        201: "WorkflowIntegrationConnection",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="WorkflowIntegrationConnectionCreate",
    body_media=("application/json",),
    wrapper="connection",
    scopes=("workflow_integrations:connections.write",),
)


def _request(
    integration_id: str,
    *,
    body: WorkflowIntegrationConnectionCreate | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "integration_id": integration_id,
        },
        body=body,
    )


def sync_detailed(
    integration_id: str,
    *,
    client: ApiClient,
    body: WorkflowIntegrationConnectionCreate | Mapping[str, Any],
) -> Response[WorkflowIntegrationConnection]:
    """Stores the credentials and settings by which workflow actions reach an outside system.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            integration_id,
            body=body,
        ),
    )


def sync(
    integration_id: str,
    *,
    client: ApiClient,
    body: WorkflowIntegrationConnectionCreate | Mapping[str, Any],
) -> WorkflowIntegrationConnection:
    """Stores the credentials and settings by which workflow actions reach an outside system.

    - `POST /workflows/integrations/{integration_id}/connections`, OAuth scope
      `workflow_integrations:connections.write`.
    - Worth catching: `NotFound` (404).

    Args:
        body:
            configuration: Settings, in the form of the integration's `configuration_schema`.
            secrets: Credentials, in the form of the integration's `secrets_schema`.
    """
    return OPERATION.call(
        client,
        _request(
            integration_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    integration_id: str,
    *,
    client: ApiClient,
    body: WorkflowIntegrationConnectionCreate | Mapping[str, Any],
) -> Response[WorkflowIntegrationConnection]:
    """Stores the credentials and settings by which workflow actions reach an outside system.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            integration_id,
            body=body,
        ),
    )


async def asyncio(
    integration_id: str,
    *,
    client: ApiClient,
    body: WorkflowIntegrationConnectionCreate | Mapping[str, Any],
) -> WorkflowIntegrationConnection:
    """Stores the credentials and settings by which workflow actions reach an outside system.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            integration_id,
            body=body,
        ),
    )
