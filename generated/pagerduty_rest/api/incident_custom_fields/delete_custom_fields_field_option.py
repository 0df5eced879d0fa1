"""Removes a value from those that a fixed custom field of incidents offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:
    from pagerduty_runtime.deprecation import deprecated

OPERATION: Operation[None, None] = Operation(
    id="deleteCustomFieldsFieldOption",
    method="DELETE",
    path="/incidents/custom_fields/{field_id}/field_options/{field_option_id}",
    tag="Incident Custom Fields",
    module="incident_custom_fields.delete_custom_fields_field_option",
    package="pagerduty_rest",
    responses={
        400: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("custom_fields.write",),
    deprecated=True,
    advice="Custom fields belong to incident types now; use `client.incident_types.delete_custom_field_option` instead.",
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


@deprecated(
    "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.delete_custom_field_option` instead."
)
def sync_detailed(
    field_id: str,
    field_option_id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Removes a value from those that a fixed custom field of incidents offers.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            field_id,
            field_option_id,
        ),
    )


@deprecated(
    "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.delete_custom_field_option` instead."
)
def sync(
    field_id: str,
    field_option_id: str,
    *,
    client: ApiClient,
) -> None:
    """Removes a value from those that a fixed custom field of incidents offers.

    - `DELETE /incidents/custom_fields/{field_id}/field_options/{field_option_id}`, OAuth scope `custom_fields.write`.
    - Worth catching: `NotFound` (404).
    - Deprecated: custom fields belong to incident types now; use `client.incident_types.delete_custom_field_option`
      instead.
    """
    return OPERATION.call(
        client,
        _request(
            field_id,
            field_option_id,
        ),
    )


@deprecated(
    "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.delete_custom_field_option` instead."
)
async def asyncio_detailed(
    field_id: str,
    field_option_id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Removes a value from those that a fixed custom field of incidents offers.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            field_id,
            field_option_id,
        ),
    )


@deprecated(
    "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.delete_custom_field_option` instead."
)
async def asyncio(
    field_id: str,
    field_option_id: str,
    *,
    client: ApiClient,
) -> None:
    """Removes a value from those that a fixed custom field of incidents offers.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            field_id,
            field_option_id,
        ),
    )
