"""Extends a workflow trigger to the incidents of one more service."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.incident_workflow_trigger import IncidentWorkflowTrigger
    from ..._models.service_to_incident_workflow_trigger_associate import ServiceToIncidentWorkflowTriggerAssociate
    from ..._models.trigger_envelope import TriggerEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[TriggerEnvelope, IncidentWorkflowTrigger] = Operation(
    id="associateServiceToIncidentWorkflowTrigger",
    method="POST",
    path="/incident_workflows/triggers/{id}/services",
    tag="Incident Workflows",
    module="incident_workflows.associate_service_to_incident_workflow_trigger",
    package="pagerduty_rest",
    responses={
        201: "TriggerEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="ServiceToIncidentWorkflowTriggerAssociate",
    body_media=("application/json",),
    wrapper="service",
    unwrap={
        201: "trigger",
    },
    scopes=("incident_workflows.write",),
)


def _request(
    id: str,
    *,
    body: ServiceToIncidentWorkflowTriggerAssociate | Mapping[str, Any] | None = None,
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
    body: ServiceToIncidentWorkflowTriggerAssociate | Mapping[str, Any] | None = None,
) -> Response[TriggerEnvelope]:
    """Extends a workflow trigger to the incidents of one more service.

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
    body: ServiceToIncidentWorkflowTriggerAssociate | Mapping[str, Any] | None = None,
) -> IncidentWorkflowTrigger:
    """Extends a workflow trigger to the incidents of one more service.

    - `POST /incident_workflows/triggers/{id}/services`, OAuth scope `incident_workflows.write`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

    Args:
        id: In the path the trigger's id, in body the service's.
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
    body: ServiceToIncidentWorkflowTriggerAssociate | Mapping[str, Any] | None = None,
) -> Response[TriggerEnvelope]:
    """Extends a workflow trigger to the incidents of one more service.

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
    body: ServiceToIncidentWorkflowTriggerAssociate | Mapping[str, Any] | None = None,
) -> IncidentWorkflowTrigger:
    """Extends a workflow trigger to the incidents of one more service.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
