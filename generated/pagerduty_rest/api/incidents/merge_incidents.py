"""Merges other incidents into this one, which takes over their alerts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.incident_reference import IncidentReference
    from ..._models.incidents_merge import IncidentsMerge
    from ..._models.merge_incidents_envelope import MergeIncidentsEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[MergeIncidentsEnvelope, IncidentReference] = Operation(
    id="mergeIncidents",
    method="PUT",
    path="/incidents/{id}/merge",
    tag="Incidents",
    module="incidents.merge_incidents",
    package="pagerduty_rest",
    responses={
        200: "MergeIncidentsEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="IncidentsMerge",
    body_media=("application/json",),
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
    body: IncidentsMerge | Mapping[str, Any],
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
    body: IncidentsMerge | Mapping[str, Any],
) -> Response[MergeIncidentsEnvelope]:
    """Merges other incidents into this one, which takes over their alerts.

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
    body: IncidentsMerge | Mapping[str, Any],
) -> IncidentReference:
    """Merges other incidents into this one, which takes over their alerts.

    - `PUT /incidents/{id}/merge`, OAuth scope `incidents.write`.
    - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
    - Worth catching: `NotFound` (404).
    - The merged incidents are resolved.

    Args:
        id: The incident that remains.
        body:
            source_incidents: The incidents to merge into it.
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
    body: IncidentsMerge | Mapping[str, Any],
) -> Response[MergeIncidentsEnvelope]:
    """Merges other incidents into this one, which takes over their alerts.

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
    body: IncidentsMerge | Mapping[str, Any],
) -> IncidentReference:
    """Merges other incidents into this one, which takes over their alerts.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
