"""Changes when a trigger starts its workflow, and for which services."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.incident_workflow_trigger import IncidentWorkflowTrigger
    from ..._models.incident_workflow_trigger_update import IncidentWorkflowTriggerUpdate
    from ..._models.trigger_envelope import TriggerEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[TriggerEnvelope, IncidentWorkflowTrigger] = Operation(
    id="updateIncidentWorkflowTrigger",
    method="PUT",
    path="/incident_workflows/triggers/{id}",
    tag="Incident Workflows",
    module="incident_workflows.update_incident_workflow_trigger",
    package="pagerduty_rest",
    responses={
        200: "TriggerEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="IncidentWorkflowTriggerUpdate",
    body_media=("application/json",),
    wrapper="trigger",
    unwrap={
        200: "trigger",
    },
    scopes=("incident_workflows.write",),
)


def _request(
    id: str,
    *,
    body: IncidentWorkflowTriggerUpdate | IncidentWorkflowTrigger | Mapping[str, Any] | None = None,
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
    body: IncidentWorkflowTriggerUpdate | IncidentWorkflowTrigger | Mapping[str, Any] | None = None,
) -> Response[TriggerEnvelope]:
    """Changes when a trigger starts its workflow, and for which services.

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
    body: IncidentWorkflowTriggerUpdate | IncidentWorkflowTrigger | Mapping[str, Any] | None = None,
) -> IncidentWorkflowTrigger:
    """Changes when a trigger starts its workflow, and for which services.

    - `PUT /incident_workflows/triggers/{id}`, OAuth scope `incident_workflows.write`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
    - The trigger's type and workflow cannot be changed.

    Args:
        body:
            condition: For conditional triggers: the expression, in PagerDuty Condition Language (PCL), that an incident
                must meet.
            incident_types: For triggers of the incident_type kind: the types that start the workflow.
            is_disabled: Deprecated; to stop a workflow, set its is_enabled to false.
            is_subscribed_to_all_services: True covers the incidents of every service.
            permissions: For manual triggers: restricted leaves starting the workflow to the team in team_id.
            services: The services whose incidents the trigger covers, where it does not cover all.
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
    body: IncidentWorkflowTriggerUpdate | IncidentWorkflowTrigger | Mapping[str, Any] | None = None,
) -> Response[TriggerEnvelope]:
    """Changes when a trigger starts its workflow, and for which services.

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
    body: IncidentWorkflowTriggerUpdate | IncidentWorkflowTrigger | Mapping[str, Any] | None = None,
) -> IncidentWorkflowTrigger:
    """Changes when a trigger starts its workflow, and for which services.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
