"""Asks more users or escalation policies to help with an incident."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.incident_responder_request_create import IncidentResponderRequestCreate
    from ..._models.responder_request import ResponderRequest
    from ..._models.responder_request_envelope import ResponderRequestEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ResponderRequestEnvelope, ResponderRequest] = Operation(
    id="createIncidentResponderRequest",
    method="POST",
    path="/incidents/{id}/responder_requests",
    tag="Incidents",
    module="incidents.create_incident_responder_request",
    package="pagerduty_rest",
    responses={
        200: "ResponderRequestEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="IncidentResponderRequestCreate",
    body_media=("application/json",),
    unwrap={
        200: "responder_request",
    },
    scopes=("incidents.write",),
)


def _request(
    id: str,
    *,
    body: IncidentResponderRequestCreate | Mapping[str, Any],
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
    body: IncidentResponderRequestCreate | Mapping[str, Any],
) -> Response[ResponderRequestEnvelope]:
    """Asks more users or escalation policies to help with an incident.

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
    body: IncidentResponderRequestCreate | Mapping[str, Any],
) -> ResponderRequest:
    """Asks more users or escalation policies to help with an incident.

    - `POST /incidents/{id}/responder_requests`, OAuth scope `incidents.write`.
    - Worth catching: `NotFound` (404).
    - Everyone asked is notified at once.

    Args:
        body:
            message: What those asked get to read with the request.
            requester_id: ID of the user who asks.
            responder_request_targets: The users and escalation policies to ask, each by reference.
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
    body: IncidentResponderRequestCreate | Mapping[str, Any],
) -> Response[ResponderRequestEnvelope]:
    """Asks more users or escalation policies to help with an incident.

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
    body: IncidentResponderRequestCreate | Mapping[str, Any],
) -> ResponderRequest:
    """Asks more users or escalation policies to help with an incident.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
