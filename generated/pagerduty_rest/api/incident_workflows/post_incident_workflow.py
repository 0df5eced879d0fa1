"""Creates a workflow: a sequence of steps to run on incidents."""

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
    from ..._models.incident_workflow_input import IncidentWorkflowInput

from pagerduty_runtime.operation import Operation

OPERATION: Operation[IncidentWorkflowEnvelope, IncidentWorkflow] = Operation(
    id="postIncidentWorkflow",
    method="POST",
    path="/incident_workflows",
    tag="Incident Workflows",
    module="incident_workflows.post_incident_workflow",
    package="pagerduty_rest",
    responses={
        201: "IncidentWorkflowEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="IncidentWorkflowInput",
    body_media=("application/json",),
    wrapper="incident_workflow",
    unwrap={
        201: "incident_workflow",
    },
    scopes=("incident_workflows.write",),
)


def _request(
    *,
    body: IncidentWorkflowInput | IncidentWorkflow | Mapping[str, Any] | None = None,
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: IncidentWorkflowInput | IncidentWorkflow | Mapping[str, Any] | None = None,
) -> Response[IncidentWorkflowEnvelope]:
    """Creates a workflow: a sequence of steps to run on incidents.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            body=body,
        ),
    )


def sync(
    *,
    client: ApiClient,
    body: IncidentWorkflowInput | IncidentWorkflow | Mapping[str, Any] | None = None,
) -> IncidentWorkflow:
    """Creates a workflow: a sequence of steps to run on incidents.

    - `POST /incident_workflows`, OAuth scope `incident_workflows.write`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
    - Nothing starts it until there is a trigger, see `client.incident_workflows.create_trigger`.

    Args:
        body:
            is_enabled: True by default.
            steps: In the order they run in; action_id is from `client.incident_workflows.list_actions`, inputs are by
                the names that action gives.
    """
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    body: IncidentWorkflowInput | IncidentWorkflow | Mapping[str, Any] | None = None,
) -> Response[IncidentWorkflowEnvelope]:
    """Creates a workflow: a sequence of steps to run on incidents.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    body: IncidentWorkflowInput | IncidentWorkflow | Mapping[str, Any] | None = None,
) -> IncidentWorkflow:
    """Creates a workflow: a sequence of steps to run on incidents.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
