"""Returns what the custom fields of a service are set to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_service_custom_field_values_page import GetServiceCustomFieldValuesPage

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetServiceCustomFieldValuesPage, GetServiceCustomFieldValuesPage] = Operation(
    id="getServiceCustomFieldValues",
    method="GET",
    path="/services/{id}/custom_fields/values",
    tag="Services",
    module="services.get_service_custom_field_values",
    package="pagerduty_rest",
    responses={
        200: "GetServiceCustomFieldValuesPage",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("services.read",),
    is_read_only=True,
)


def _request(
    id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[GetServiceCustomFieldValuesPage]:
    """Returns what the custom fields of a service are set to.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
) -> GetServiceCustomFieldValuesPage:
    """Returns what the custom fields of a service are set to.

    - `GET /services/{id}/custom_fields/values`, OAuth scope `services.read`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[GetServiceCustomFieldValuesPage]:
    """Returns what the custom fields of a service are set to.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
) -> GetServiceCustomFieldValuesPage:
    """Returns what the custom fields of a service are set to.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
