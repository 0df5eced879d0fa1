"""Adds a value to those that a fixed custom field of an incident type offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.create_incident_type_custom_field_field_options_envelope import (
        CreateIncidentTypeCustomFieldFieldOptionsEnvelope,
    )
    from ..._models.custom_fields_editable_field_option import CustomFieldsEditableFieldOption
    from ..._models.incident_type_custom_field_field_options_create import IncidentTypeCustomFieldFieldOptionsCreate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CreateIncidentTypeCustomFieldFieldOptionsEnvelope, CustomFieldsEditableFieldOption] = Operation(
    id="createIncidentTypeCustomFieldFieldOptions",
    method="POST",
    path="/incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options",
    tag="Incident Types",
    module="incident_types.create_incident_type_custom_field_field_options",
    package="pagerduty_rest",
    responses={
        201: "CreateIncidentTypeCustomFieldFieldOptionsEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="IncidentTypeCustomFieldFieldOptionsCreate",
    body_media=("application/json",),
    wrapper="field_option",
    unwrap={
        201: "field_option",
    },
    scopes=("custom_fields.write",),
)


def _request(
    type_id_or_name: str,
    field_id: str,
    *,
    body: IncidentTypeCustomFieldFieldOptionsCreate | CustomFieldsEditableFieldOption | Mapping[str, Any],
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
    body: IncidentTypeCustomFieldFieldOptionsCreate | CustomFieldsEditableFieldOption | Mapping[str, Any],
) -> Response[CreateIncidentTypeCustomFieldFieldOptionsEnvelope]:
    """Adds a value to those that a fixed custom field of an incident type offers.

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
    body: IncidentTypeCustomFieldFieldOptionsCreate | CustomFieldsEditableFieldOption | Mapping[str, Any],
) -> CustomFieldsEditableFieldOption:
    """Adds a value to those that a fixed custom field of an incident type offers.

    - `POST /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options`, OAuth scope
      `custom_fields.write`.
    - Worth catching: `NotFound` (404).

    Args:
        body:
            data: data_type is string; value is what the field offers.
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
    body: IncidentTypeCustomFieldFieldOptionsCreate | CustomFieldsEditableFieldOption | Mapping[str, Any],
) -> Response[CreateIncidentTypeCustomFieldFieldOptionsEnvelope]:
    """Adds a value to those that a fixed custom field of an incident type offers.

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
    body: IncidentTypeCustomFieldFieldOptionsCreate | CustomFieldsEditableFieldOption | Mapping[str, Any],
) -> CustomFieldsEditableFieldOption:
    """Adds a value to those that a fixed custom field of an incident type offers.

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
