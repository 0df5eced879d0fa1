"""Defines a field of your own that every service of the account then has."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.create_service_custom_field_envelope import CreateServiceCustomFieldEnvelope
    from ..._models.service_custom_fields_field_create_model import ServiceCustomFieldsFieldCreateModel
    from ..._models.service_custom_fields_field_read_model import ServiceCustomFieldsFieldReadModel

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CreateServiceCustomFieldEnvelope, ServiceCustomFieldsFieldReadModel] = Operation(
    id="createServiceCustomField",
    method="POST",
    path="/services/custom_fields",
    tag="Service Custom Fields",
    module="service_custom_fields.create_service_custom_field",
    package="pagerduty_rest",
    responses={
        201: "CreateServiceCustomFieldEnvelope",
        400: "ErrorResponse",
        403: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="ServiceCustomFieldsFieldCreateModel",
    body_media=("application/json",),
    wrapper="field",
    unwrap={
        201: "field",
    },
    scopes=("custom_fields.write",),
)


def _request(
    *,
    body: ServiceCustomFieldsFieldCreateModel | ServiceCustomFieldsFieldReadModel | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: ServiceCustomFieldsFieldCreateModel | ServiceCustomFieldsFieldReadModel | Mapping[str, Any],
) -> Response[CreateServiceCustomFieldEnvelope]:
    """Defines a field of your own that every service of the account then has.

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
    client: ApiClient,
    body: ServiceCustomFieldsFieldCreateModel | ServiceCustomFieldsFieldReadModel | Mapping[str, Any],
) -> ServiceCustomFieldsFieldReadModel:
    """Defines a field of your own that every service of the account then has.

    - `POST /services/custom_fields`, OAuth scope `custom_fields.write`.
    - name, data_type and field_type cannot be changed afterwards.

    Args:
        body:
            description: At most 1,000 characters.
            display_name: What people see, at most 50 characters.
            enabled: Whether the field is in use.
            field_options: The values to choose from, 200 characters each at most; only for a field type that ends in
                _fixed.
            field_type: One value or several, free or, with _fixed, from a choice.
            name: What programs use, at most 50 characters.
    """
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    body: ServiceCustomFieldsFieldCreateModel | ServiceCustomFieldsFieldReadModel | Mapping[str, Any],
) -> Response[CreateServiceCustomFieldEnvelope]:
    """Defines a field of your own that every service of the account then has.

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
    client: ApiClient,
    body: ServiceCustomFieldsFieldCreateModel | ServiceCustomFieldsFieldReadModel | Mapping[str, Any],
) -> ServiceCustomFieldsFieldReadModel:
    """Defines a field of your own that every service of the account then has.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
