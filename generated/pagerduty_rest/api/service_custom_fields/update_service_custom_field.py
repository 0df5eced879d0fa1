"""Changes how a service custom field is shown, its choice of values or whether it is in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_service_custom_field_envelope import GetServiceCustomFieldEnvelope
    from ..._models.service_custom_fields_field_read_model import ServiceCustomFieldsFieldReadModel
    from ..._models.service_custom_fields_field_update_model import ServiceCustomFieldsFieldUpdateModel

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetServiceCustomFieldEnvelope, ServiceCustomFieldsFieldReadModel] = Operation(
    id="updateServiceCustomField",
    method="PUT",
    path="/services/custom_fields/{field_id}",
    tag="Service Custom Fields",
    module="service_custom_fields.update_service_custom_field",
    package="pagerduty_rest",
    responses={
        200: "GetServiceCustomFieldEnvelope",
        400: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="ServiceCustomFieldsFieldUpdateModel",
    body_media=("application/json",),
    wrapper="field",
    unwrap={
        200: "field",
    },
    scopes=("custom_fields.write",),
)


def _request(
    field_id: str,
    *,
    body: ServiceCustomFieldsFieldUpdateModel | ServiceCustomFieldsFieldReadModel | Mapping[str, Any] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "field_id": field_id,
        },
        body=body,
    )


def sync_detailed(
    field_id: str,
    *,
    client: ApiClient,
    body: ServiceCustomFieldsFieldUpdateModel | ServiceCustomFieldsFieldReadModel | Mapping[str, Any] | None = None,
) -> Response[GetServiceCustomFieldEnvelope]:
    """Changes how a service custom field is shown, its choice of values or whether it is in use.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            field_id,
            body=body,
        ),
    )


def sync(
    field_id: str,
    *,
    client: ApiClient,
    body: ServiceCustomFieldsFieldUpdateModel | ServiceCustomFieldsFieldReadModel | Mapping[str, Any] | None = None,
) -> ServiceCustomFieldsFieldReadModel:
    """Changes how a service custom field is shown, its choice of values or whether it is in use.

    - `PUT /services/custom_fields/{field_id}`, OAuth scope `custom_fields.write`.
    - Worth catching: `NotFound` (404).
    - name, data_type and field_type stay as they were created.

    Args:
        body:
            description: At most 1,000 characters.
            display_name: What people see, at most 50 characters.
            enabled: Whether the field is in use.
    """
    return OPERATION.call(
        client,
        _request(
            field_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    field_id: str,
    *,
    client: ApiClient,
    body: ServiceCustomFieldsFieldUpdateModel | ServiceCustomFieldsFieldReadModel | Mapping[str, Any] | None = None,
) -> Response[GetServiceCustomFieldEnvelope]:
    """Changes how a service custom field is shown, its choice of values or whether it is in use.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            field_id,
            body=body,
        ),
    )


async def asyncio(
    field_id: str,
    *,
    client: ApiClient,
    body: ServiceCustomFieldsFieldUpdateModel | ServiceCustomFieldsFieldReadModel | Mapping[str, Any] | None = None,
) -> ServiceCustomFieldsFieldReadModel:
    """Changes how a service custom field is shown, its choice of values or whether it is in use.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            field_id,
            body=body,
        ),
    )
