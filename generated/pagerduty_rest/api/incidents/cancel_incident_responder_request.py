"""Withdraws requests to join an incident that were sent to the given users or escalation policies."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.cancel_incident_responder_request_page import CancelIncidentResponderRequestPage
    from ..._models.incident_responder_request_cancel import IncidentResponderRequestCancel

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CancelIncidentResponderRequestPage, CancelIncidentResponderRequestPage] = Operation(
    id="cancelIncidentResponderRequest",
    method="PUT",
    path="/incidents/{id}/responder_requests/cancel",
    tag="Incidents",
    module="incidents.cancel_incident_responder_request",
    package="pagerduty_rest",
    responses={
        200: "CancelIncidentResponderRequestPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="IncidentResponderRequestCancel",
    body_media=("application/json",),
    scopes=("incidents.write",),
)


def _request(
    id: str,
    *,
    body: IncidentResponderRequestCancel | Mapping[str, Any],
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
    body: IncidentResponderRequestCancel | Mapping[str, Any],
) -> Response[CancelIncidentResponderRequestPage]:
    """Withdraws requests to join an incident that were sent to the given users or escalation policies.

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
    body: IncidentResponderRequestCancel | Mapping[str, Any],
) -> CancelIncidentResponderRequestPage:
    """Withdraws requests to join an incident that were sent to the given users or escalation policies.

    - `PUT /incidents/{id}/responder_requests/cancel`, OAuth scope `incidents.write`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

    Args:
        body:
            requester_id: ID of the user in whose name the requests are withdrawn.
            responder_request_targets: The users and escalation policies that need not respond any more.
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
    body: IncidentResponderRequestCancel | Mapping[str, Any],
) -> Response[CancelIncidentResponderRequestPage]:
    """Withdraws requests to join an incident that were sent to the given users or escalation policies.

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
    body: IncidentResponderRequestCancel | Mapping[str, Any],
) -> CancelIncidentResponderRequestPage:
    """Withdraws requests to join an incident that were sent to the given users or escalation policies.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
