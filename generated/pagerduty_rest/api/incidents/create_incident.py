"""Opens an incident on a service, by hand rather than through an event."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.incident import Incident
    from ..._models.incident_create import IncidentCreate
    from ..._models.incident_envelope import IncidentEnvelope

from pagerduty_runtime.operation import Lookup, Operation

OPERATION: Operation[IncidentEnvelope, Incident] = Operation(
    id="createIncident",
    method="POST",
    path="/incidents",
    tag="Incidents",
    module="incidents.create_incident",
    package="pagerduty_rest",
    responses={
        201: "IncidentEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="IncidentCreate",
    body_media=("application/json",),
    wrapper="incident",
    unwrap={
        201: "incident",
    },
    scopes=("incidents.write",),
    lookup=Lookup("listIncidents", "incident_key"),
    needs_from=True,
    from_required=True,
)


def _request(
    *,
    body: IncidentCreate | Incident | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: IncidentCreate | Incident | Mapping[str, Any],
) -> Response[IncidentEnvelope]:
    """Opens an incident on a service, by hand rather than through an event.

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
    body: IncidentCreate | Incident | Mapping[str, Any],
) -> Incident:
    """Opens an incident on a service, by hand rather than through an event.

    - `POST /incidents`, OAuth scope `incidents.write`.
    - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
    - The assignees are notified, as for an incident that an event opened.
    - A key that an open incident of the service already has is refused.

    Args:
        body:
            assignments: Users to assign directly. Not together with escalation_policy.
            body: What is known so far, shown as the incident's details.
            escalation_policy: Whom to notify instead of the service's own escalation policy. Not together with
                assignments.
            incident_key: A key of your own against duplicates: unique among the service's open incidents.
            incident_type: Named by the type's name; the base type is incident_default.
            urgency: Decided by the service's settings if left out.
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
    body: IncidentCreate | Incident | Mapping[str, Any],
) -> Response[IncidentEnvelope]:
    """Opens an incident on a service, by hand rather than through an event.

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
    body: IncidentCreate | Incident | Mapping[str, Any],
) -> Incident:
    """Opens an incident on a service, by hand rather than through an event.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
