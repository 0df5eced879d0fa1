"""Resolves an alert or moves it to another incident."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.alert import Alert
    from ..._models.alert_envelope import AlertEnvelope
    from ..._models.alert_update import AlertUpdate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[AlertEnvelope, Alert] = Operation(
    id="updateIncidentAlert",
    method="PUT",
    path="/incidents/{id}/alerts/{alert_id}",
    tag="Incidents",
    module="incidents.update_incident_alert",
    package="pagerduty_rest",
    responses={
        200: "AlertEnvelope",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="AlertUpdate",
    body_media=("application/json",),
    wrapper="alert",
    unwrap={
        200: "alert",
    },
    scopes=("incidents.write",),
    needs_from=True,
    from_required=True,
)


def _request(
    id: str,
    alert_id: str,
    *,
    body: AlertUpdate | Alert | Mapping[str, Any] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "alert_id": alert_id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    alert_id: str,
    *,
    client: ApiClient,
    body: AlertUpdate | Alert | Mapping[str, Any] | None = None,
) -> Response[AlertEnvelope]:
    """Resolves an alert or moves it to another incident.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            alert_id,
            body=body,
        ),
    )


def sync(
    id: str,
    alert_id: str,
    *,
    client: ApiClient,
    body: AlertUpdate | Alert | Mapping[str, Any] | None = None,
) -> Alert:
    """Resolves an alert or moves it to another incident.

    - `PUT /incidents/{id}/alerts/{alert_id}`, OAuth scope `incidents.write`.
    - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
    - Worth catching: `NotFound` (404).

    Args:
        body:
            incident: The incident to move the alert to.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            alert_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    alert_id: str,
    *,
    client: ApiClient,
    body: AlertUpdate | Alert | Mapping[str, Any] | None = None,
) -> Response[AlertEnvelope]:
    """Resolves an alert or moves it to another incident.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            alert_id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    alert_id: str,
    *,
    client: ApiClient,
    body: AlertUpdate | Alert | Mapping[str, Any] | None = None,
) -> Alert:
    """Resolves an alert or moves it to another incident.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            alert_id,
            body=body,
        ),
    )
