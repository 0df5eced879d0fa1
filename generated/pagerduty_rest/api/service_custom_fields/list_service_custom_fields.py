"""Lists the custom fields that services have in this account."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_service_custom_fields_page import ListServiceCustomFieldsPage

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListServiceCustomFieldsPage, ListServiceCustomFieldsPage] = Operation(
    id="listServiceCustomFields",
    method="GET",
    path="/services/custom_fields",
    tag="Service Custom Fields",
    module="service_custom_fields.list_service_custom_fields",
    package="pagerduty_rest",
    responses={
        200: "ListServiceCustomFieldsPage",
        400: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("custom_fields.read",),
    is_read_only=True,
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
) -> Response[ListServiceCustomFieldsPage]:
    """Lists the custom fields that services have in this account.

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
) -> ListServiceCustomFieldsPage:
    """Lists the custom fields that services have in this account.

    - `GET /services/custom_fields`, OAuth scope `custom_fields.read`.

    Args:
        include: field_options adds the values to choose from.
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
) -> Response[ListServiceCustomFieldsPage]:
    """Lists the custom fields that services have in this account.

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
) -> ListServiceCustomFieldsPage:
    """Lists the custom fields that services have in this account.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            include=include,
        ),
    )
