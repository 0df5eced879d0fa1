"""Changes one of the values that a fixed custom field of incidents offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.custom_fields_editable_field_option import CustomFieldsEditableFieldOption
    from ..._models.custom_fields_editable_field_option_input import CustomFieldsEditableFieldOptionInput
    from ..._models.custom_fields_field_option import CustomFieldsFieldOption
    from ..._models.field_option_envelope import FieldOptionEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[FieldOptionEnvelope, CustomFieldsFieldOption] = Operation(
    id="updateCustomFieldsFieldOption",
    method="PUT",
    path="/incidents/custom_fields/{field_id}/field_options/{field_option_id}",
    tag="Incident Custom Fields",
    module="incident_custom_fields.update_custom_fields_field_option",
    package="pagerduty_rest",
    responses={
        200: "FieldOptionEnvelope",
        400: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="CustomFieldsEditableFieldOptionInput",
    body_media=("application/json",),
    wrapper="field_option",
    unwrap={
        200: "field_option",
    },
    scopes=("custom_fields.write",),
    deprecated=True,
)


def _request(
    field_id: str,
    field_option_id: str,
    *,
    body: CustomFieldsEditableFieldOptionInput
    | CustomFieldsEditableFieldOption
    | CustomFieldsFieldOption
    | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "field_id": field_id,
            "field_option_id": field_option_id,
        },
        body=body,
    )


def sync_detailed(
    field_id: str,
    field_option_id: str,
    *,
    client: ApiClient,
    body: CustomFieldsEditableFieldOptionInput
    | CustomFieldsEditableFieldOption
    | CustomFieldsFieldOption
    | Mapping[str, Any],
) -> Response[FieldOptionEnvelope]:
    """Changes one of the values that a fixed custom field of incidents offers.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            field_id,
            field_option_id,
            body=body,
        ),
    )


def sync(
    field_id: str,
    field_option_id: str,
    *,
    client: ApiClient,
    body: CustomFieldsEditableFieldOptionInput
    | CustomFieldsEditableFieldOption
    | CustomFieldsFieldOption
    | Mapping[str, Any],
) -> CustomFieldsFieldOption:
    """Changes one of the values that a fixed custom field of incidents offers.

    - `PUT /incidents/custom_fields/{field_id}/field_options/{field_option_id}`, OAuth scope `custom_fields.write`.
    - Worth catching: `NotFound` (404).
    - Deprecated: custom fields belong to incident types now; use
      `incident_types.update_incident_type_custom_field_field_option` instead.

    Args:
        body:
            data: The option's value, a string of at most 100 characters.
    """
    return OPERATION.call(
        client,
        _request(
            field_id,
            field_option_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    field_id: str,
    field_option_id: str,
    *,
    client: ApiClient,
    body: CustomFieldsEditableFieldOptionInput
    | CustomFieldsEditableFieldOption
    | CustomFieldsFieldOption
    | Mapping[str, Any],
) -> Response[FieldOptionEnvelope]:
    """Changes one of the values that a fixed custom field of incidents offers.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            field_id,
            field_option_id,
            body=body,
        ),
    )


async def asyncio(
    field_id: str,
    field_option_id: str,
    *,
    client: ApiClient,
    body: CustomFieldsEditableFieldOptionInput
    | CustomFieldsEditableFieldOption
    | CustomFieldsFieldOption
    | Mapping[str, Any],
) -> CustomFieldsFieldOption:
    """Changes one of the values that a fixed custom field of incidents offers.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            field_id,
            field_option_id,
            body=body,
        ),
    )
