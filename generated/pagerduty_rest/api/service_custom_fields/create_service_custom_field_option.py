"""Adds a value to those that a service custom field lets you choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.create_service_custom_field_option_envelope import CreateServiceCustomFieldOptionEnvelope
    from ..._models.service_custom_fields_field_option_read_model import ServiceCustomFieldsFieldOptionReadModel
    from ..._models.service_custom_fields_field_option_update_model import ServiceCustomFieldsFieldOptionUpdateModel

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CreateServiceCustomFieldOptionEnvelope, ServiceCustomFieldsFieldOptionReadModel] = Operation(
    id="createServiceCustomFieldOption",
    method="POST",
    path="/services/custom_fields/{field_id}/field_options",
    tag="Service Custom Fields",
    module="service_custom_fields.create_service_custom_field_option",
    package="pagerduty_rest",
    responses={
        201: "CreateServiceCustomFieldOptionEnvelope",
        400: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="ServiceCustomFieldsFieldOptionUpdateModel",
    body_media=("application/json",),
    wrapper="field_option",
    unwrap={
        201: "field_option",
    },
    scopes=("custom_fields.write",),
)


def _request(
    field_id: str,
    *,
    body: ServiceCustomFieldsFieldOptionUpdateModel | ServiceCustomFieldsFieldOptionReadModel | Mapping[str, Any],
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
    body: ServiceCustomFieldsFieldOptionUpdateModel | ServiceCustomFieldsFieldOptionReadModel | Mapping[str, Any],
) -> Response[CreateServiceCustomFieldOptionEnvelope]:
    """Adds a value to those that a service custom field lets you choose from.

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
    body: ServiceCustomFieldsFieldOptionUpdateModel | ServiceCustomFieldsFieldOptionReadModel | Mapping[str, Any],
) -> ServiceCustomFieldsFieldOptionReadModel:
    """Adds a value to those that a service custom field lets you choose from.

    - `POST /services/custom_fields/{field_id}/field_options`, OAuth scope `custom_fields.write`.
    - Worth catching: `NotFound` (404).
    - Only fields with a fixed choice of values have options.

    Args:
        body:
            data: The value, a text of at most 200 characters.
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
    body: ServiceCustomFieldsFieldOptionUpdateModel | ServiceCustomFieldsFieldOptionReadModel | Mapping[str, Any],
) -> Response[CreateServiceCustomFieldOptionEnvelope]:
    """Adds a value to those that a service custom field lets you choose from.

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
    body: ServiceCustomFieldsFieldOptionUpdateModel | ServiceCustomFieldsFieldOptionReadModel | Mapping[str, Any],
) -> ServiceCustomFieldsFieldOptionReadModel:
    """Adds a value to those that a service custom field lets you choose from.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            field_id,
            body=body,
        ),
    )
