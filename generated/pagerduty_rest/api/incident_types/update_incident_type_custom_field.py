"""PUT /incidents/types/{type_id_or_name}/custom_fields/{field_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.get_incident_type_custom_field_envelope import GetIncidentTypeCustomFieldEnvelope
    from ...models.incident_type_custom_field_update import IncidentTypeCustomFieldUpdate
    from ...models.incident_type_custom_field_with_options import IncidentTypeCustomFieldWithOptions
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[GetIncidentTypeCustomFieldEnvelope, IncidentTypeCustomFieldWithOptions] = Operation(
    id="updateIncidentTypeCustomField",
    method="PUT",
    path="/incidents/types/{type_id_or_name}/custom_fields/{field_id}",
    tag="Incident Types",
    module="incident_types.update_incident_type_custom_field",
    responses={
        200: "GetIncidentTypeCustomFieldEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="IncidentTypeCustomFieldUpdate",
    body_media=("application/json",),
    wrapper="field",
    unwrap={
        200: "field",
    },
    scopes=("custom_fields.write",),
)


def _request(
    type_id_or_name: str,
    field_id: str,
    *,
    body: IncidentTypeCustomFieldUpdate | IncidentTypeCustomFieldWithOptions | Mapping[str, Any] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "type_id_or_name": type_id_or_name,
            "field_id": field_id,
        },
        body=body,
    )


def sync_detailed(
    type_id_or_name: str,
    field_id: str,
    *,
    client: Client,
    body: IncidentTypeCustomFieldUpdate | IncidentTypeCustomFieldWithOptions | Mapping[str, Any] | None = None,
) -> Response[GetIncidentTypeCustomFieldEnvelope]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            type_id_or_name,
            field_id,
            body=body,
        ),
    )


def sync(
    type_id_or_name: str,
    field_id: str,
    *,
    client: Client,
    body: IncidentTypeCustomFieldUpdate | IncidentTypeCustomFieldWithOptions | Mapping[str, Any] | None = None,
) -> IncidentTypeCustomFieldWithOptions:
    """PUT /incidents/types/{type_id_or_name}/custom_fields/{field_id}"""
    return OPERATION.call(
        client,
        _request(
            type_id_or_name,
            field_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    type_id_or_name: str,
    field_id: str,
    *,
    client: Client,
    body: IncidentTypeCustomFieldUpdate | IncidentTypeCustomFieldWithOptions | Mapping[str, Any] | None = None,
) -> Response[GetIncidentTypeCustomFieldEnvelope]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            type_id_or_name,
            field_id,
            body=body,
        ),
    )


async def asyncio(
    type_id_or_name: str,
    field_id: str,
    *,
    client: Client,
    body: IncidentTypeCustomFieldUpdate | IncidentTypeCustomFieldWithOptions | Mapping[str, Any] | None = None,
) -> IncidentTypeCustomFieldWithOptions:
    """PUT /incidents/types/{type_id_or_name}/custom_fields/{field_id}"""
    return await OPERATION.acall(
        client,
        _request(
            type_id_or_name,
            field_id,
            body=body,
        ),
    )
