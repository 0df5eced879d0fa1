"""Changes an incident type's label or description, or enables or disables it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.incident_type import IncidentType
    from ..._models.incident_type_envelope import IncidentTypeEnvelope
    from ..._models.incident_type_update import IncidentTypeUpdate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[IncidentTypeEnvelope, IncidentType] = Operation(
    id="updateIncidentType",
    method="PUT",
    path="/incidents/types/{type_id_or_name}",
    tag="Incident Types",
    module="incident_types.update_incident_type",
    package="pagerduty_rest",
    responses={
        200: "IncidentTypeEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="IncidentTypeUpdate",
    body_media=("application/json",),
    wrapper="incident_type",
    unwrap={
        200: "incident_type",
    },
    scopes=("incident_types.write",),
)


def _request(
    type_id_or_name: str,
    *,
    body: IncidentTypeUpdate | IncidentType | Mapping[str, Any] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "type_id_or_name": type_id_or_name,
        },
        body=body,
    )


def sync_detailed(
    type_id_or_name: str,
    *,
    client: ApiClient,
    body: IncidentTypeUpdate | IncidentType | Mapping[str, Any] | None = None,
) -> Response[IncidentTypeEnvelope]:
    """Changes an incident type's label or description, or enables or disables it.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            type_id_or_name,
            body=body,
        ),
    )


def sync(
    type_id_or_name: str,
    *,
    client: ApiClient,
    body: IncidentTypeUpdate | IncidentType | Mapping[str, Any] | None = None,
) -> IncidentType:
    """Changes an incident type's label or description, or enables or disables it.

    - `PUT /incidents/types/{type_id_or_name}`, OAuth scope `incident_types.write`.
    - Worth catching: `NotFound` (404).
    - The name and the parent cannot be changed.

    Args:
        body:
            description: At most 1000 characters.
            display_name: At most 50 characters.
    """
    return OPERATION.call(
        client,
        _request(
            type_id_or_name,
            body=body,
        ),
    )


async def asyncio_detailed(
    type_id_or_name: str,
    *,
    client: ApiClient,
    body: IncidentTypeUpdate | IncidentType | Mapping[str, Any] | None = None,
) -> Response[IncidentTypeEnvelope]:
    """Changes an incident type's label or description, or enables or disables it.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            type_id_or_name,
            body=body,
        ),
    )


async def asyncio(
    type_id_or_name: str,
    *,
    client: ApiClient,
    body: IncidentTypeUpdate | IncidentType | Mapping[str, Any] | None = None,
) -> IncidentType:
    """Changes an incident type's label or description, or enables or disables it.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            type_id_or_name,
            body=body,
        ),
    )
