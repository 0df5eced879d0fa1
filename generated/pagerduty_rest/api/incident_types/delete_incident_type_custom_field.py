"""Removes a custom field from an incident type, with its values on the incidents of that type."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteIncidentTypeCustomField",
    method="DELETE",
    path="/incidents/types/{type_id_or_name}/custom_fields/{field_id}",
    tag="Incident Types",
    module="incident_types.delete_incident_type_custom_field",
    package="pagerduty_rest",
    responses={
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("custom_fields.write",),
)


def _request(
    type_id_or_name: str,
    field_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "type_id_or_name": type_id_or_name,
            "field_id": field_id,
        },
    )


def sync_detailed(
    type_id_or_name: str,
    field_id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Removes a custom field from an incident type, with its values on the incidents of that type.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            type_id_or_name,
            field_id,
        ),
    )


def sync(
    type_id_or_name: str,
    field_id: str,
    *,
    client: ApiClient,
) -> None:
    """Removes a custom field from an incident type, with its values on the incidents of that type.

    - `DELETE /incidents/types/{type_id_or_name}/custom_fields/{field_id}`, OAuth scope `custom_fields.write`.
    - Worth catching: `NotFound` (404).
    - Cannot be undone; to take a field out of use and keep it, set enabled to false with
      `client.incident_types.update_custom_field`.
    """
    return OPERATION.call(
        client,
        _request(
            type_id_or_name,
            field_id,
        ),
    )


async def asyncio_detailed(
    type_id_or_name: str,
    field_id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Removes a custom field from an incident type, with its values on the incidents of that type.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            type_id_or_name,
            field_id,
        ),
    )


async def asyncio(
    type_id_or_name: str,
    field_id: str,
    *,
    client: ApiClient,
) -> None:
    """Removes a custom field from an incident type, with its values on the incidents of that type.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            type_id_or_name,
            field_id,
        ),
    )
