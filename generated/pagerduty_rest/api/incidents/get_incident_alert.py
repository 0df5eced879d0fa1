"""Returns one of the alerts that are grouped under an incident."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.alert import Alert
    from ..._models.alert_envelope import AlertEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[AlertEnvelope, Alert] = Operation(
    id="getIncidentAlert",
    method="GET",
    path="/incidents/{id}/alerts/{alert_id}",
    tag="Incidents",
    module="incidents.get_incident_alert",
    package="pagerduty_rest",
    responses={
        200: "AlertEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "alert",
    },
    scopes=("incidents.read",),
    is_read_only=True,
)


def _request(
    id: str,
    alert_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "alert_id": alert_id,
        },
    )


def sync_detailed(
    id: str,
    alert_id: str,
    *,
    client: ApiClient,
) -> Response[AlertEnvelope]:
    """Returns one of the alerts that are grouped under an incident.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            alert_id,
        ),
    )


def sync(
    id: str,
    alert_id: str,
    *,
    client: ApiClient,
) -> Alert:
    """Returns one of the alerts that are grouped under an incident.

    - `GET /incidents/{id}/alerts/{alert_id}`, OAuth scope `incidents.read`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
            alert_id,
        ),
    )


async def asyncio_detailed(
    id: str,
    alert_id: str,
    *,
    client: ApiClient,
) -> Response[AlertEnvelope]:
    """Returns one of the alerts that are grouped under an incident.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            alert_id,
        ),
    )


async def asyncio(
    id: str,
    alert_id: str,
    *,
    client: ApiClient,
) -> Alert:
    """Returns one of the alerts that are grouped under an incident.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            alert_id,
        ),
    )
