"""Returns the definition of one service custom field: its names and its type."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_service_custom_field_envelope import GetServiceCustomFieldEnvelope
    from ..._models.service_custom_fields_field_read_model import ServiceCustomFieldsFieldReadModel

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetServiceCustomFieldEnvelope, ServiceCustomFieldsFieldReadModel] = Operation(
    id="getServiceCustomField",
    method="GET",
    path="/services/custom_fields/{field_id}",
    tag="Service Custom Fields",
    module="service_custom_fields.get_service_custom_field",
    package="pagerduty_rest",
    responses={
        200: "GetServiceCustomFieldEnvelope",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    unwrap={
        200: "field",
    },
    scopes=("custom_fields.read",),
    is_read_only=True,
)


def _request(
    field_id: str,
    *,
    include: Sequence[Literal["field_options"]] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "field_id": field_id,
        },
        query=[
            ("include[]", include),
        ],
    )


def sync_detailed(
    field_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
) -> Response[GetServiceCustomFieldEnvelope]:
    """Returns the definition of one service custom field: its names and its type.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            field_id,
            include=include,
        ),
    )


def sync(
    field_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
) -> ServiceCustomFieldsFieldReadModel:
    """Returns the definition of one service custom field: its names and its type.

    - `GET /services/custom_fields/{field_id}`, OAuth scope `custom_fields.read`.
    - Worth catching: `NotFound` (404).

    Args:
        include: field_options adds the values to choose from.
    """
    return OPERATION.call(
        client,
        _request(
            field_id,
            include=include,
        ),
    )


async def asyncio_detailed(
    field_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
) -> Response[GetServiceCustomFieldEnvelope]:
    """Returns the definition of one service custom field: its names and its type.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            field_id,
            include=include,
        ),
    )


async def asyncio(
    field_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
) -> ServiceCustomFieldsFieldReadModel:
    """Returns the definition of one service custom field: its names and its type.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            field_id,
            include=include,
        ),
    )
