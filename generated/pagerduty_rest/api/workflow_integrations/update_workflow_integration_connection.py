"""Changes a connection's credentials, settings or name."""

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
    id="updateWorkflowIntegrationConnection",
    method="PATCH",
    path="/workflows/integrations/{integration_id}/connections/{id}",
    tag="Workflow Integrations",
    module="workflow_integrations.update_workflow_integration_connection",
    package="pagerduty_rest",
    responses={
        200: "WorkflowIntegrationConnection",
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
    id: str,
    *,
    body: WorkflowIntegrationConnectionCreate | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "integration_id": integration_id,
            "id": id,
        },
        body=body,
    )


def sync_detailed(
    integration_id: str,
    id: str,
    *,
    client: ApiClient,
    body: WorkflowIntegrationConnectionCreate | Mapping[str, Any],
) -> Response[WorkflowIntegrationConnection]:
    """Changes a connection's credentials, settings or name.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            integration_id,
            id,
            body=body,
        ),
    )


def sync(
    integration_id: str,
    id: str,
    *,
    client: ApiClient,
    body: WorkflowIntegrationConnectionCreate | Mapping[str, Any],
) -> WorkflowIntegrationConnection:
    """Changes a connection's credentials, settings or name.

    - `PATCH /workflows/integrations/{integration_id}/connections/{id}`, OAuth scope
      `workflow_integrations:connections.write`.
    - Worth catching: `NotFound` (404).
    - `name` and `secrets` must be given even where they stay as they are.

    Args:
        body:
            configuration: Settings, in the form of the integration's `configuration_schema`.
            secrets: Credentials, in the form of the integration's `secrets_schema`.
    """
    return OPERATION.call(
        client,
        _request(
            integration_id,
            id,
            body=body,
        ),
    )


async def asyncio_detailed(
    integration_id: str,
    id: str,
    *,
    client: ApiClient,
    body: WorkflowIntegrationConnectionCreate | Mapping[str, Any],
) -> Response[WorkflowIntegrationConnection]:
    """Changes a connection's credentials, settings or name.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            integration_id,
            id,
            body=body,
        ),
    )


async def asyncio(
    integration_id: str,
    id: str,
    *,
    client: ApiClient,
    body: WorkflowIntegrationConnectionCreate | Mapping[str, Any],
) -> WorkflowIntegrationConnection:
    """Changes a connection's credentials, settings or name.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            integration_id,
            id,
            body=body,
        ),
    )
