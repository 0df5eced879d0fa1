"""Silences an open incident for a while, after which it is triggered again."""

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
    from ..._models.incident_snooze_create import IncidentSnoozeCreate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[IncidentEnvelope, Incident] = Operation(
    id="createIncidentSnooze",
    method="POST",
    path="/incidents/{id}/snooze",
    tag="Incidents",
    module="incidents.create_incident_snooze",
    package="pagerduty_rest",
    responses={
        201: "IncidentEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="IncidentSnoozeCreate",
    body_media=("application/json",),
    unwrap={
        201: "incident",
    },
    scopes=("incidents.write",),
    needs_from=True,
    from_required=True,
)


def _request(
    id: str,
    *,
    body: IncidentSnoozeCreate | Mapping[str, Any],
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
    body: IncidentSnoozeCreate | Mapping[str, Any],
) -> Response[IncidentEnvelope]:
    """Silences an open incident for a while, after which it is triggered again.

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
    body: IncidentSnoozeCreate | Mapping[str, Any],
) -> Incident:
    """Silences an open incident for a while, after which it is triggered again.

    - `POST /incidents/{id}/snooze`, OAuth scope `incidents.write`.
    - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
    - Worth catching: `NotFound` (404).
    - It notifies again when the time is up, unless it has been resolved.

    Args:
        body:
            duration: In seconds, from 1 to 604800, which is a week.
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
    body: IncidentSnoozeCreate | Mapping[str, Any],
) -> Response[IncidentEnvelope]:
    """Silences an open incident for a while, after which it is triggered again.

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
    body: IncidentSnoozeCreate | Mapping[str, Any],
) -> Incident:
    """Silences an open incident for a while, after which it is triggered again.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
