"""Changes a workflow, for example its steps, or switches it on or off."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.incident_workflow import IncidentWorkflow
    from ..._models.incident_workflow_envelope import IncidentWorkflowEnvelope
    from ..._models.incident_workflow_update import IncidentWorkflowUpdate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[IncidentWorkflowEnvelope, IncidentWorkflow] = Operation(
    id="putIncidentWorkflow",
    method="PUT",
    path="/incident_workflows/{id}",
    tag="Incident Workflows",
    module="incident_workflows.put_incident_workflow",
    package="pagerduty_rest",
    responses={
        200: "IncidentWorkflowEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="IncidentWorkflowUpdate",
    body_media=("application/json",),
    wrapper="incident_workflow",
    unwrap={
        200: "incident_workflow",
    },
    scopes=("incident_workflows.write",),
)


def _request(
    id: str,
    *,
    body: IncidentWorkflowUpdate | IncidentWorkflow | Mapping[str, Any],
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
    body: IncidentWorkflowUpdate | IncidentWorkflow | Mapping[str, Any],
) -> Response[IncidentWorkflowEnvelope]:
    """Changes a workflow, for example its steps, or switches it on or off.

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
    body: IncidentWorkflowUpdate | IncidentWorkflow | Mapping[str, Any],
) -> IncidentWorkflow:
    """Changes a workflow, for example its steps, or switches it on or off.

    - `PUT /incident_workflows/{id}`, OAuth scope `incident_workflows.write`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
    - steps replaces all steps of the workflow.

    Args:
        body:
            steps: In the order they run in; action_id is from `list_incident_workflow_actions`, inputs are by the names
                that action gives.
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
    body: IncidentWorkflowUpdate | IncidentWorkflow | Mapping[str, Any],
) -> Response[IncidentWorkflowEnvelope]:
    """Changes a workflow, for example its steps, or switches it on or off.

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
    body: IncidentWorkflowUpdate | IncidentWorkflow | Mapping[str, Any],
) -> IncidentWorkflow:
    """Changes a workflow, for example its steps, or switches it on or off.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
