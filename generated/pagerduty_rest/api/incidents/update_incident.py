"""Changes an incident: acknowledges, resolves, reassigns or escalates it, or edits its properties."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.incident import Incident
    from ..._models.incident_envelope import IncidentEnvelope
    from ..._models.incident_update import IncidentUpdate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[IncidentEnvelope, Incident] = Operation(
    id="updateIncident",
    method="PUT",
    path="/incidents/{id}",
    tag="Incidents",
    module="incidents.update_incident",
    package="pagerduty_rest",
    responses={
        200: "IncidentEnvelope",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="IncidentUpdate",
    body_media=("application/json",),
    wrapper="incident",
    unwrap={
        200: "incident",
    },
    scopes=("incidents.write",),
    needs_from=True,
    from_required=True,
)


def _request(
    id: str,
    *,
    body: IncidentUpdate | Incident | Mapping[str, Any],
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
    body: IncidentUpdate | Incident | Mapping[str, Any],
) -> Response[IncidentEnvelope]:
    """Changes an incident: acknowledges, resolves, reassigns or escalates it, or edits its properties.

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
    body: IncidentUpdate | Incident | Mapping[str, Any],
) -> Incident:
    """Changes an incident: acknowledges, resolves, reassigns or escalates it, or edits its properties.

    - `PUT /incidents/{id}`, OAuth scope `incidents.write`.
    - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
    - Worth catching: `NotFound` (404).
    - Reassigning and escalating notify the new assignees.

    Args:
        body:
            assignments: Users to reassign it to. Not together with escalation_policy.
            escalation_level: Level of the escalation policy to escalate to.
            escalation_policy: Hands it over to whoever is on call there. Not together with assignments.
            incident_type: Named by the type's name.
            resolution: How it was solved; goes with the status resolved.
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
    body: IncidentUpdate | Incident | Mapping[str, Any],
) -> Response[IncidentEnvelope]:
    """Changes an incident: acknowledges, resolves, reassigns or escalates it, or edits its properties.

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
    body: IncidentUpdate | Incident | Mapping[str, Any],
) -> Incident:
    """Changes an incident: acknowledges, resolves, reassigns or escalates it, or edits its properties.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
