"""Creates a field of one's own that every incident has."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.custom_fields_field_with_options import CustomFieldsFieldWithOptions
    from ..._models.custom_fields_field_with_options_input import CustomFieldsFieldWithOptionsInput
    from ..._models.field_envelope import FieldEnvelope

from pagerduty_runtime.operation import Operation

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:
    from pagerduty_runtime.deprecation import deprecated

OPERATION: Operation[FieldEnvelope, CustomFieldsFieldWithOptions] = Operation(
    id="createCustomFieldsField",
    method="POST",
    path="/incidents/custom_fields",
    tag="Incident Custom Fields",
    module="incident_custom_fields.create_custom_fields_field",
    package="pagerduty_rest",
    responses={
        201: "FieldEnvelope",
        400: "ErrorResponse",
        403: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="CustomFieldsFieldWithOptionsInput",
    body_media=("application/json",),
    wrapper="field",
    unwrap={
        201: "field",
    },
    scopes=("custom_fields.write",),
    deprecated=True,
    advice="Custom fields belong to incident types now; use `client.incident_types.create_custom_field` instead.",
)


def _request(
    *,
    body: CustomFieldsFieldWithOptionsInput | CustomFieldsFieldWithOptions | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        body=body,
    )


@deprecated(
    "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.create_custom_field` instead."
)
def sync_detailed(
    *,
    client: ApiClient,
    body: CustomFieldsFieldWithOptionsInput | CustomFieldsFieldWithOptions | Mapping[str, Any],
) -> Response[FieldEnvelope]:
    """Creates a field of one's own that every incident has.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            body=body,
        ),
    )


@deprecated(
    "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.create_custom_field` instead."
)
def sync(
    *,
    client: ApiClient,
    body: CustomFieldsFieldWithOptionsInput | CustomFieldsFieldWithOptions | Mapping[str, Any],
) -> CustomFieldsFieldWithOptions:
    """Creates a field of one's own that every incident has.

    - `POST /incidents/custom_fields`, OAuth scope `custom_fields.write`.
    - Deprecated: custom fields belong to incident types now; use `client.incident_types.create_custom_field` instead.
    - name, data_type and field_type cannot be changed later.

    Args:
        body:
            description: At most 1000 characters.
            display_name: At most 50 characters.
            field_options: Only for the fixed field types.
            field_type: The fixed types take their values from field_options; they and the multi types need data_type
                string.
            name: At most 50 characters; the name that the API uses.
    """
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


@deprecated(
    "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.create_custom_field` instead."
)
async def asyncio_detailed(
    *,
    client: ApiClient,
    body: CustomFieldsFieldWithOptionsInput | CustomFieldsFieldWithOptions | Mapping[str, Any],
) -> Response[FieldEnvelope]:
    """Creates a field of one's own that every incident has.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
        ),
    )


@deprecated(
    "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.create_custom_field` instead."
)
async def asyncio(
    *,
    client: ApiClient,
    body: CustomFieldsFieldWithOptionsInput | CustomFieldsFieldWithOptions | Mapping[str, Any],
) -> CustomFieldsFieldWithOptions:
    """Creates a field of one's own that every incident has.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
