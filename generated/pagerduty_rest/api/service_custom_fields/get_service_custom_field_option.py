"""Returns one value from the choice of a service custom field."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.create_service_custom_field_option_envelope import CreateServiceCustomFieldOptionEnvelope
    from ..._models.service_custom_fields_field_option_read_model import ServiceCustomFieldsFieldOptionReadModel

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CreateServiceCustomFieldOptionEnvelope, ServiceCustomFieldsFieldOptionReadModel] = Operation(
    id="getServiceCustomFieldOption",
    method="GET",
    path="/services/custom_fields/{field_id}/field_options/{field_option_id}",
    tag="Service Custom Fields",
    module="service_custom_fields.get_service_custom_field_option",
    package="pagerduty_rest",
    responses={
        200: "CreateServiceCustomFieldOptionEnvelope",
        400: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    unwrap={
        200: "field_option",
    },
    scopes=("custom_fields.read",),
    is_read_only=True,
)


def _request(
    field_id: str,
    field_option_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "field_id": field_id,
            "field_option_id": field_option_id,
        },
    )


def sync_detailed(
    field_id: str,
    field_option_id: str,
    *,
    client: ApiClient,
) -> Response[CreateServiceCustomFieldOptionEnvelope]:
    """Returns one value from the choice of a service custom field.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            field_id,
            field_option_id,
        ),
    )


def sync(
    field_id: str,
    field_option_id: str,
    *,
    client: ApiClient,
) -> ServiceCustomFieldsFieldOptionReadModel:
    """Returns one value from the choice of a service custom field.

    - `GET /services/custom_fields/{field_id}/field_options/{field_option_id}`, OAuth scope `custom_fields.read`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            field_id,
            field_option_id,
        ),
    )


async def asyncio_detailed(
    field_id: str,
    field_option_id: str,
    *,
    client: ApiClient,
) -> Response[CreateServiceCustomFieldOptionEnvelope]:
    """Returns one value from the choice of a service custom field.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            field_id,
            field_option_id,
        ),
    )


async def asyncio(
    field_id: str,
    field_option_id: str,
    *,
    client: ApiClient,
) -> ServiceCustomFieldsFieldOptionReadModel:
    """Returns one value from the choice of a service custom field.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            field_id,
            field_option_id,
        ),
    )
