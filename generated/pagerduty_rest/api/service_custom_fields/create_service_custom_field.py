"""POST /services/custom_fields"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.create_service_custom_field_envelope import CreateServiceCustomFieldEnvelope
    from ...models.service_custom_fields_field_create_model import ServiceCustomFieldsFieldCreateModel
    from ...models.service_custom_fields_field_read_model import ServiceCustomFieldsFieldReadModel
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[CreateServiceCustomFieldEnvelope, ServiceCustomFieldsFieldReadModel] = Operation(
    id="createServiceCustomField",
    method="POST",
    path="/services/custom_fields",
    tag="Service Custom Fields",
    module="service_custom_fields.create_service_custom_field",
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
    client: Client,
    body: ServiceCustomFieldsFieldCreateModel | ServiceCustomFieldsFieldReadModel | Mapping[str, Any],
) -> Response[CreateServiceCustomFieldEnvelope]:
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
    body: ServiceCustomFieldsFieldCreateModel | ServiceCustomFieldsFieldReadModel | Mapping[str, Any],
) -> ServiceCustomFieldsFieldReadModel:
    """POST /services/custom_fields"""
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    body: ServiceCustomFieldsFieldCreateModel | ServiceCustomFieldsFieldReadModel | Mapping[str, Any],
) -> Response[CreateServiceCustomFieldEnvelope]:
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
    body: ServiceCustomFieldsFieldCreateModel | ServiceCustomFieldsFieldReadModel | Mapping[str, Any],
) -> ServiceCustomFieldsFieldReadModel:
    """POST /services/custom_fields"""
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
