"""Creates a kind of incident, with custom fields and workflows of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.incident_type import IncidentType
    from ..._models.incident_type_create import IncidentTypeCreate
    from ..._models.incident_type_envelope import IncidentTypeEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[IncidentTypeEnvelope, IncidentType] = Operation(
    id="createIncidentType",
    method="POST",
    path="/incidents/types",
    tag="Incident Types",
    module="incident_types.create_incident_type",
    package="pagerduty_rest",
    responses={
        201: "IncidentTypeEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="IncidentTypeCreate",
    body_media=("application/json",),
    wrapper="incident_type",
    unwrap={
        201: "incident_type",
    },
    scopes=("incident_types.write",),
)


def _request(
    *,
    body: IncidentTypeCreate | IncidentType | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: IncidentTypeCreate | IncidentType | Mapping[str, Any],
) -> Response[IncidentTypeEnvelope]:
    """Creates a kind of incident, with custom fields and workflows of its own.

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
    body: IncidentTypeCreate | IncidentType | Mapping[str, Any],
) -> IncidentType:
    """Creates a kind of incident, with custom fields and workflows of its own.

    - `POST /incidents/types`, OAuth scope `incident_types.write`.
    - Worth catching: `NotFound` (404).
    - An incident type cannot be deleted, only disabled.

    Args:
        body:
            description: At most 1000 characters.
            display_name: At most 50 characters.
            name: At most 50 characters, not ending in _default; cannot be changed later.
            parent_type: Id or name of the type that this one is a kind of.
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
    body: IncidentTypeCreate | IncidentType | Mapping[str, Any],
) -> Response[IncidentTypeEnvelope]:
    """Creates a kind of incident, with custom fields and workflows of its own.

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
    body: IncidentTypeCreate | IncidentType | Mapping[str, Any],
) -> IncidentType:
    """Creates a kind of incident, with custom fields and workflows of its own.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
