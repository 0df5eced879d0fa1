"""Gives the incidents of one type a field of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.create_incident_type_custom_field_envelope import CreateIncidentTypeCustomFieldEnvelope
    from ..._models.incident_type_custom_field_create import IncidentTypeCustomFieldCreate
    from ..._models.incident_type_custom_fields import IncidentTypeCustomFields

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CreateIncidentTypeCustomFieldEnvelope, IncidentTypeCustomFields] = Operation(
    id="createIncidentTypeCustomField",
    method="POST",
    path="/incidents/types/{type_id_or_name}/custom_fields",
    tag="Incident Types",
    module="incident_types.create_incident_type_custom_field",
    package="pagerduty_rest",
    responses={
        201: "CreateIncidentTypeCustomFieldEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="IncidentTypeCustomFieldCreate",
    body_media=("application/json",),
    wrapper="field",
    unwrap={
        201: "field",
    },
    scopes=("custom_fields.write",),
)


def _request(
    type_id_or_name: str,
    *,
    body: IncidentTypeCustomFieldCreate | IncidentTypeCustomFields | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "type_id_or_name": type_id_or_name,
        },
        body=body,
    )


def sync_detailed(
    type_id_or_name: str,
    *,
    client: ApiClient,
    body: IncidentTypeCustomFieldCreate | IncidentTypeCustomFields | Mapping[str, Any],
) -> Response[CreateIncidentTypeCustomFieldEnvelope]:
    """Gives the incidents of one type a field of one's own.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            type_id_or_name,
            body=body,
        ),
    )


def sync(
    type_id_or_name: str,
    *,
    client: ApiClient,
    body: IncidentTypeCustomFieldCreate | IncidentTypeCustomFields | Mapping[str, Any],
) -> IncidentTypeCustomFields:
    """Gives the incidents of one type a field of one's own.

    - `POST /incidents/types/{type_id_or_name}/custom_fields`, OAuth scope `custom_fields.write`.
    - Worth catching: `NotFound` (404).
    - name, data_type and field_type cannot be changed later.

    Args:
        body:
            data_type: One of boolean, integer, float, string, datetime and url.
            description: At most 1000 characters.
            display_name: At most 50 characters.
            field_options: The values to choose from, strings of at most 100 characters; only for the fixed field types.
            field_type: The fixed types take their values from field_options; they and the multi types need data_type
                string.
            name: At most 50 characters; the name that the API uses.
    """
    return OPERATION.call(
        client,
        _request(
            type_id_or_name,
            body=body,
        ),
    )


async def asyncio_detailed(
    type_id_or_name: str,
    *,
    client: ApiClient,
    body: IncidentTypeCustomFieldCreate | IncidentTypeCustomFields | Mapping[str, Any],
) -> Response[CreateIncidentTypeCustomFieldEnvelope]:
    """Gives the incidents of one type a field of one's own.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            type_id_or_name,
            body=body,
        ),
    )


async def asyncio(
    type_id_or_name: str,
    *,
    client: ApiClient,
    body: IncidentTypeCustomFieldCreate | IncidentTypeCustomFields | Mapping[str, Any],
) -> IncidentTypeCustomFields:
    """Gives the incidents of one type a field of one's own.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            type_id_or_name,
            body=body,
        ),
    )
