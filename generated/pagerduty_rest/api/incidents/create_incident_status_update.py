"""Sends word of how an incident is going to everyone who is subscribed to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.incident_status_update_create import IncidentStatusUpdateCreate
    from ..._models.status_update import StatusUpdate
    from ..._models.status_update_envelope import StatusUpdateEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[StatusUpdateEnvelope, StatusUpdate] = Operation(
    id="createIncidentStatusUpdate",
    method="POST",
    path="/incidents/{id}/status_updates",
    tag="Incidents",
    module="incidents.create_incident_status_update",
    package="pagerduty_rest",
    responses={
        200: "StatusUpdateEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="IncidentStatusUpdateCreate",
    body_media=("application/json",),
    unwrap={
        200: "status_update",
    },
    scopes=("incidents.write",),
    needs_from=True,
    from_required=True,
)


def _request(
    id: str,
    *,
    body: IncidentStatusUpdateCreate | Mapping[str, Any],
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
    body: IncidentStatusUpdateCreate | Mapping[str, Any],
) -> Response[StatusUpdateEnvelope]:
    """Sends word of how an incident is going to everyone who is subscribed to it.

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
    body: IncidentStatusUpdateCreate | Mapping[str, Any],
) -> StatusUpdate:
    """Sends word of how an incident is going to everyone who is subscribed to it.

    - `POST /incidents/{id}/status_updates`, OAuth scope `incidents.write`.
    - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
    - Worth catching: `NotFound` (404).
    - Subscribers are notified at once; an update that was sent cannot be taken back.

    Args:
        body:
            html_message: The text as HTML, for e-mail.
            message: The text as plain text.
            subject: Subject line of the e-mail.
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
    body: IncidentStatusUpdateCreate | Mapping[str, Any],
) -> Response[StatusUpdateEnvelope]:
    """Sends word of how an incident is going to everyone who is subscribed to it.

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
    body: IncidentStatusUpdateCreate | Mapping[str, Any],
) -> StatusUpdate:
    """Sends word of how an incident is going to everyone who is subscribed to it.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
