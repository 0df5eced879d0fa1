"""Creates a kind of incident, with custom fields and workflows of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.incident_type import IncidentType
    from ...models.incident_type_create import IncidentTypeCreate
    from ...models.incident_type_envelope import IncidentTypeEnvelope
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[IncidentTypeEnvelope, IncidentType] = Operation(
    id="createIncidentType",
    method="POST",
    path="/incidents/types",
    tag="Incident Types",
    module="incident_types.create_incident_type",
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
    client: Client,
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
    client: Client,
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
    client: Client,
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
    client: Client,
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
