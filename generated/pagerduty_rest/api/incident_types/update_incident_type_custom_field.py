"""Changes the label, default or options of an incident type's custom field, or takes it out of use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_incident_type_custom_field_envelope import GetIncidentTypeCustomFieldEnvelope
    from ..._models.incident_type_custom_field_update import IncidentTypeCustomFieldUpdate
    from ..._models.incident_type_custom_field_with_options import IncidentTypeCustomFieldWithOptions

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetIncidentTypeCustomFieldEnvelope, IncidentTypeCustomFieldWithOptions] = Operation(
    id="updateIncidentTypeCustomField",
    method="PUT",
    path="/incidents/types/{type_id_or_name}/custom_fields/{field_id}",
    tag="Incident Types",
    module="incident_types.update_incident_type_custom_field",
    package="pagerduty_rest",
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
    client: ApiClient,
    body: IncidentTypeCustomFieldUpdate | IncidentTypeCustomFieldWithOptions | Mapping[str, Any] | None = None,
) -> Response[GetIncidentTypeCustomFieldEnvelope]:
    """Changes the label, default or options of an incident type's custom field, or takes it out of use.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
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
    client: ApiClient,
    body: IncidentTypeCustomFieldUpdate | IncidentTypeCustomFieldWithOptions | Mapping[str, Any] | None = None,
) -> IncidentTypeCustomFieldWithOptions:
    """Changes the label, default or options of an incident type's custom field, or takes it out of use.

    - `PUT /incidents/types/{type_id_or_name}/custom_fields/{field_id}`, OAuth scope `custom_fields.write`.
    - Worth catching: `NotFound` (404).
    - name, data_type and field_type cannot be changed.

    Args:
        body:
            description: At most 1000 characters.
            display_name: At most 50 characters.
            enabled: False takes the field out of use without deleting it.
            field_options: Only for the fixed field types.
    """
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
    client: ApiClient,
    body: IncidentTypeCustomFieldUpdate | IncidentTypeCustomFieldWithOptions | Mapping[str, Any] | None = None,
) -> Response[GetIncidentTypeCustomFieldEnvelope]:
    """Changes the label, default or options of an incident type's custom field, or takes it out of use.

    Like `sync_detailed`, to be awaited.
    """
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
    client: ApiClient,
    body: IncidentTypeCustomFieldUpdate | IncidentTypeCustomFieldWithOptions | Mapping[str, Any] | None = None,
) -> IncidentTypeCustomFieldWithOptions:
    """Changes the label, default or options of an incident type's custom field, or takes it out of use.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            type_id_or_name,
            field_id,
            body=body,
        ),
    )
