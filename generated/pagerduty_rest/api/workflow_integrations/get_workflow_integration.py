"""Gets one outside system that workflow actions can work with, and what a connection to it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.workflow_integration import WorkflowIntegration

from pagerduty_runtime.operation import Operation

OPERATION: Operation[WorkflowIntegration, WorkflowIntegration] = Operation(
    id="getWorkflowIntegration",
    method="GET",
    path="/workflows/integrations/{id}",
    tag="Workflow Integrations",
    module="workflow_integrations.get_workflow_integration",
    package="pagerduty_rest",
    responses={
        200: "WorkflowIntegration",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("workflow_integrations.read",),
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
) -> Response[WorkflowIntegration]:
    """Gets one outside system that workflow actions can work with, and what a connection to it needs.

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
) -> WorkflowIntegration:
    """Gets one outside system that workflow actions can work with, and what a connection to it needs.

    - `GET /workflows/integrations/{id}`, OAuth scope `workflow_integrations.read`.
    - Worth catching: `NotFound` (404).
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
) -> Response[WorkflowIntegration]:
    """Gets one outside system that workflow actions can work with, and what a connection to it needs.

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
) -> WorkflowIntegration:
    """Gets one outside system that workflow actions can work with, and what a connection to it needs.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
