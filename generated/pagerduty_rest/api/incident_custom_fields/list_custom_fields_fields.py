"""Lists the custom fields that incidents have."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_custom_fields_fields_page import ListCustomFieldsFieldsPage

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListCustomFieldsFieldsPage, ListCustomFieldsFieldsPage] = Operation(
    id="listCustomFieldsFields",
    method="GET",
    path="/incidents/custom_fields",
    tag="Incident Custom Fields",
    module="incident_custom_fields.list_custom_fields_fields",
    package="pagerduty_rest",
    responses={
        200: "ListCustomFieldsFieldsPage",
        400: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("custom_fields.read",),
    is_read_only=True,
    deprecated=True,
)


def _request(
    *,
    include: Sequence[Literal["field_options"]] | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("include[]", include),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
) -> Response[ListCustomFieldsFieldsPage]:
    """Lists the custom fields that incidents have.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            include=include,
        ),
    )


def sync(
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
) -> ListCustomFieldsFieldsPage:
    """Lists the custom fields that incidents have.

    - `GET /incidents/custom_fields`, OAuth scope `custom_fields.read`.
    - Deprecated: custom fields belong to incident types now; use `incident_types.list_incident_type_custom_fields`
      instead.

    Args:
        include: field_options adds the values that each field offers.
    """
    return OPERATION.call(
        client,
        _request(
            include=include,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
) -> Response[ListCustomFieldsFieldsPage]:
    """Lists the custom fields that incidents have.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            include=include,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
) -> ListCustomFieldsFieldsPage:
    """Lists the custom fields that incidents have.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            include=include,
        ),
    )
