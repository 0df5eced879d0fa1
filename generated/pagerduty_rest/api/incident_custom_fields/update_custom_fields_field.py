"""Changes a custom field's label, description or default, or takes it out of use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.custom_fields_editable_field_input import CustomFieldsEditableFieldInput
    from ..._models.custom_fields_field import CustomFieldsField
    from ..._models.update_custom_fields_field_envelope import UpdateCustomFieldsFieldEnvelope

from pagerduty_runtime.operation import Operation

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:
    from pagerduty_runtime.deprecation import deprecated

OPERATION: Operation[UpdateCustomFieldsFieldEnvelope, CustomFieldsField] = Operation(
    id="updateCustomFieldsField",
    method="PUT",
    path="/incidents/custom_fields/{field_id}",
    tag="Incident Custom Fields",
    module="incident_custom_fields.update_custom_fields_field",
    package="pagerduty_rest",
    responses={
        200: "UpdateCustomFieldsFieldEnvelope",
        400: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="CustomFieldsEditableFieldInput",
    body_media=("application/json",),
    wrapper="field",
    unwrap={
        200: "field",
    },
    scopes=("custom_fields.write",),
    deprecated=True,
    advice="Custom fields belong to incident types now; use `client.incident_types.update_custom_field` instead.",
)


def _request(
    field_id: str,
    *,
    body: CustomFieldsEditableFieldInput | CustomFieldsField | Mapping[str, Any] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "field_id": field_id,
        },
        body=body,
    )


@deprecated(
    "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.update_custom_field` instead."
)
def sync_detailed(
    field_id: str,
    *,
    client: ApiClient,
    body: CustomFieldsEditableFieldInput | CustomFieldsField | Mapping[str, Any] | None = None,
) -> Response[UpdateCustomFieldsFieldEnvelope]:
    """Changes a custom field's label, description or default, or takes it out of use.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            field_id,
            body=body,
        ),
    )


@deprecated(
    "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.update_custom_field` instead."
)
def sync(
    field_id: str,
    *,
    client: ApiClient,
    body: CustomFieldsEditableFieldInput | CustomFieldsField | Mapping[str, Any] | None = None,
) -> CustomFieldsField:
    """Changes a custom field's label, description or default, or takes it out of use.

    - `PUT /incidents/custom_fields/{field_id}`, OAuth scope `custom_fields.write`.
    - Worth catching: `NotFound` (404).
    - Deprecated: custom fields belong to incident types now; use `client.incident_types.update_custom_field` instead.
    - name, data_type and field_type cannot be changed.

    Args:
        body:
            default_value: Null for no default.
            description: At most 1000 characters.
            display_name: At most 50 characters.
    """
    return OPERATION.call(
        client,
        _request(
            field_id,
            body=body,
        ),
    )


@deprecated(
    "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.update_custom_field` instead."
)
async def asyncio_detailed(
    field_id: str,
    *,
    client: ApiClient,
    body: CustomFieldsEditableFieldInput | CustomFieldsField | Mapping[str, Any] | None = None,
) -> Response[UpdateCustomFieldsFieldEnvelope]:
    """Changes a custom field's label, description or default, or takes it out of use.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            field_id,
            body=body,
        ),
    )


@deprecated(
    "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.update_custom_field` instead."
)
async def asyncio(
    field_id: str,
    *,
    client: ApiClient,
    body: CustomFieldsEditableFieldInput | CustomFieldsField | Mapping[str, Any] | None = None,
) -> CustomFieldsField:
    """Changes a custom field's label, description or default, or takes it out of use.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            field_id,
            body=body,
        ),
    )
