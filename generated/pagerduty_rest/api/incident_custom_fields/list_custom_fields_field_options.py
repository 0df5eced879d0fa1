"""Lists the values that a fixed custom field of incidents offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_custom_fields_field_options_page import ListCustomFieldsFieldOptionsPage

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListCustomFieldsFieldOptionsPage, ListCustomFieldsFieldOptionsPage] = Operation(
    id="listCustomFieldsFieldOptions",
    method="GET",
    path="/incidents/custom_fields/{field_id}/field_options",
    tag="Incident Custom Fields",
    module="incident_custom_fields.list_custom_fields_field_options",
    package="pagerduty_rest",
    responses={
        200: "ListCustomFieldsFieldOptionsPage",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("custom_fields.read",),
    is_read_only=True,
    deprecated=True,
)


def _request(
    field_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "field_id": field_id,
        },
    )


def sync_detailed(
    field_id: str,
    *,
    client: ApiClient,
) -> Response[ListCustomFieldsFieldOptionsPage]:
    """Lists the values that a fixed custom field of incidents offers.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            field_id,
        ),
    )


def sync(
    field_id: str,
    *,
    client: ApiClient,
) -> ListCustomFieldsFieldOptionsPage:
    """Lists the values that a fixed custom field of incidents offers.

    - `GET /incidents/custom_fields/{field_id}/field_options`, OAuth scope `custom_fields.read`.
    - Worth catching: `NotFound` (404).
    - Deprecated: custom fields belong to incident types now; use `incident_types.list_incident_type_custom_field`
      instead.
    """
    return OPERATION.call(
        client,
        _request(
            field_id,
        ),
    )


async def asyncio_detailed(
    field_id: str,
    *,
    client: ApiClient,
) -> Response[ListCustomFieldsFieldOptionsPage]:
    """Lists the values that a fixed custom field of incidents offers.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            field_id,
        ),
    )


async def asyncio(
    field_id: str,
    *,
    client: ApiClient,
) -> ListCustomFieldsFieldOptionsPage:
    """Lists the values that a fixed custom field of incidents offers.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            field_id,
        ),
    )
