"""POST /incidents"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.incident import Incident
    from ...models.incident_create import IncidentCreate
    from ...models.incident_envelope import IncidentEnvelope
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[IncidentEnvelope, Incident] = Operation(
    id="createIncident",
    method="POST",
    path="/incidents",
    tag="Incidents",
    module="incidents.create_incident",
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
    client: Client,
    body: IncidentCreate | Incident | Mapping[str, Any],
) -> Response[IncidentEnvelope]:
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
    body: IncidentCreate | Incident | Mapping[str, Any],
) -> Incident:
    """POST /incidents"""
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    body: IncidentCreate | Incident | Mapping[str, Any],
) -> Response[IncidentEnvelope]:
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
    body: IncidentCreate | Incident | Mapping[str, Any],
) -> Incident:
    """POST /incidents"""
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
