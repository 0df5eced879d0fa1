"""POST /incident_workflows/triggers"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.incident_workflow_trigger import IncidentWorkflowTrigger
    from ...models.incident_workflow_trigger_create import IncidentWorkflowTriggerCreate
    from ...models.trigger_envelope import TriggerEnvelope
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[TriggerEnvelope, IncidentWorkflowTrigger] = Operation(
    id="createIncidentWorkflowTrigger",
    method="POST",
    path="/incident_workflows/triggers",
    tag="Incident Workflows",
    module="incident_workflows.create_incident_workflow_trigger",
    responses={
        201: "TriggerEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="IncidentWorkflowTriggerCreate",
    body_media=("application/json",),
    wrapper="trigger",
    unwrap={
        201: "trigger",
    },
    scopes=("incident_workflows.write",),
)


def _request(
    *,
    body: IncidentWorkflowTriggerCreate | IncidentWorkflowTrigger | Mapping[str, Any] | None = None,
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: Client,
    body: IncidentWorkflowTriggerCreate | IncidentWorkflowTrigger | Mapping[str, Any] | None = None,
) -> Response[TriggerEnvelope]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            body=body,
        ),
    )


def sync(
    *,
    client: Client,
    body: IncidentWorkflowTriggerCreate | IncidentWorkflowTrigger | Mapping[str, Any] | None = None,
) -> IncidentWorkflowTrigger:
    """POST /incident_workflows/triggers"""
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    body: IncidentWorkflowTriggerCreate | IncidentWorkflowTrigger | Mapping[str, Any] | None = None,
) -> Response[TriggerEnvelope]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio(
    *,
    client: Client,
    body: IncidentWorkflowTriggerCreate | IncidentWorkflowTrigger | Mapping[str, Any] | None = None,
) -> IncidentWorkflowTrigger:
    """POST /incident_workflows/triggers"""
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
