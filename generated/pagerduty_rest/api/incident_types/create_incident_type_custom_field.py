"""POST /incidents/types/{type_id_or_name}/custom_fields"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.create_incident_type_custom_field_envelope import CreateIncidentTypeCustomFieldEnvelope
    from ...models.incident_type_custom_field_create import IncidentTypeCustomFieldCreate
    from ...models.incident_type_custom_fields import IncidentTypeCustomFields
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[CreateIncidentTypeCustomFieldEnvelope, IncidentTypeCustomFields] = Operation(
    id="createIncidentTypeCustomField",
    method="POST",
    path="/incidents/types/{type_id_or_name}/custom_fields",
    tag="Incident Types",
    module="incident_types.create_incident_type_custom_field",
    responses={
        201: "CreateIncidentTypeCustomFieldEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="IncidentTypeCustomFieldCreate",
    body_media=("application/json",),
    wrapper="field",
    unwrap={
        201: "field",
    },
    scopes=("custom_fields.write",),
)


def _request(
    type_id_or_name: str,
    *,
    body: IncidentTypeCustomFieldCreate | IncidentTypeCustomFields | Mapping[str, Any],
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
    client: Client,
    body: IncidentTypeCustomFieldCreate | IncidentTypeCustomFields | Mapping[str, Any],
) -> Response[CreateIncidentTypeCustomFieldEnvelope]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    body: IncidentTypeCustomFieldCreate | IncidentTypeCustomFields | Mapping[str, Any],
) -> IncidentTypeCustomFields:
    """POST /incidents/types/{type_id_or_name}/custom_fields"""
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
    client: Client,
    body: IncidentTypeCustomFieldCreate | IncidentTypeCustomFields | Mapping[str, Any],
) -> Response[CreateIncidentTypeCustomFieldEnvelope]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    body: IncidentTypeCustomFieldCreate | IncidentTypeCustomFields | Mapping[str, Any],
) -> IncidentTypeCustomFields:
    """POST /incidents/types/{type_id_or_name}/custom_fields"""
    return await OPERATION.acall(
        client,
        _request(
            type_id_or_name,
            body=body,
        ),
    )
