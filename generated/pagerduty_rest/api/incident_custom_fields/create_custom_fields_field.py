"""POST /incidents/custom_fields (deprecated)"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.custom_fields_field_with_options import CustomFieldsFieldWithOptions
    from ...models.custom_fields_field_with_options_input import CustomFieldsFieldWithOptionsInput
    from ...models.field_envelope import FieldEnvelope
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[FieldEnvelope, CustomFieldsFieldWithOptions] = Operation(
    id="createCustomFieldsField",
    method="POST",
    path="/incidents/custom_fields",
    tag="Incident Custom Fields",
    module="incident_custom_fields.create_custom_fields_field",
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
)


def _request(
    *,
    body: CustomFieldsFieldWithOptionsInput | CustomFieldsFieldWithOptions | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: Client,
    body: CustomFieldsFieldWithOptionsInput | CustomFieldsFieldWithOptions | Mapping[str, Any],
) -> Response[FieldEnvelope]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            body=body,
        ),
    )


def sync(
    *,
    client: Client,
    body: CustomFieldsFieldWithOptionsInput | CustomFieldsFieldWithOptions | Mapping[str, Any],
) -> CustomFieldsFieldWithOptions:
    """POST /incidents/custom_fields"""
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    body: CustomFieldsFieldWithOptionsInput | CustomFieldsFieldWithOptions | Mapping[str, Any],
) -> Response[FieldEnvelope]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio(
    *,
    client: Client,
    body: CustomFieldsFieldWithOptionsInput | CustomFieldsFieldWithOptions | Mapping[str, Any],
) -> CustomFieldsFieldWithOptions:
    """POST /incidents/custom_fields"""
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
