"""Returns one custom field of an incident type with its data type and its default."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_incident_type_custom_field_envelope import GetIncidentTypeCustomFieldEnvelope
    from ..._models.incident_type_custom_field_with_options import IncidentTypeCustomFieldWithOptions

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetIncidentTypeCustomFieldEnvelope, IncidentTypeCustomFieldWithOptions] = Operation(
    id="getIncidentTypeCustomField",
    method="GET",
    path="/incidents/types/{type_id_or_name}/custom_fields/{field_id}",
    tag="Incident Types",
    module="incident_types.get_incident_type_custom_field",
    package="pagerduty_rest",
    responses={
        200: "GetIncidentTypeCustomFieldEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
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
    type_id_or_name: str,
    field_id: str,
    *,
    include: Sequence[Literal["field_options"]] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "type_id_or_name": type_id_or_name,
            "field_id": field_id,
        },
        query=[
            ("include[]", include),
        ],
    )


def sync_detailed(
    type_id_or_name: str,
    field_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
) -> Response[GetIncidentTypeCustomFieldEnvelope]:
    """Returns one custom field of an incident type with its data type and its default.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            type_id_or_name,
            field_id,
            include=include,
        ),
    )


def sync(
    type_id_or_name: str,
    field_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
) -> IncidentTypeCustomFieldWithOptions:
    """Returns one custom field of an incident type with its data type and its default.

    - `GET /incidents/types/{type_id_or_name}/custom_fields/{field_id}`, OAuth scope `custom_fields.read`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

    Args:
        include: field_options adds the values that the field offers.
    """
    return OPERATION.call(
        client,
        _request(
            type_id_or_name,
            field_id,
            include=include,
        ),
    )


async def asyncio_detailed(
    type_id_or_name: str,
    field_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
) -> Response[GetIncidentTypeCustomFieldEnvelope]:
    """Returns one custom field of an incident type with its data type and its default.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            type_id_or_name,
            field_id,
            include=include,
        ),
    )


async def asyncio(
    type_id_or_name: str,
    field_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
) -> IncidentTypeCustomFieldWithOptions:
    """Returns one custom field of an incident type with its data type and its default.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            type_id_or_name,
            field_id,
            include=include,
        ),
    )
