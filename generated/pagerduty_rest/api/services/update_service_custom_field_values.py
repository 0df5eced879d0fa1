"""Fills in custom fields of a service."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.service_custom_field_values_update import ServiceCustomFieldValuesUpdate
    from ..._models.update_service_custom_field_values_page import UpdateServiceCustomFieldValuesPage

from pagerduty_runtime.operation import Operation

OPERATION: Operation[UpdateServiceCustomFieldValuesPage, UpdateServiceCustomFieldValuesPage] = Operation(
    id="updateServiceCustomFieldValues",
    method="PUT",
    path="/services/{id}/custom_fields/values",
    tag="Services",
    module="services.update_service_custom_field_values",
    package="pagerduty_rest",
    responses={
        201: "UpdateServiceCustomFieldValuesPage",
        400: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="ServiceCustomFieldValuesUpdate",
    body_media=("application/json",),
    scopes=("services.write",),
)


def _request(
    id: str,
    *,
    body: ServiceCustomFieldValuesUpdate | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    body: ServiceCustomFieldValuesUpdate | Mapping[str, Any],
) -> Response[UpdateServiceCustomFieldValuesPage]:
    """Fills in custom fields of a service.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            body=body,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    body: ServiceCustomFieldValuesUpdate | Mapping[str, Any],
) -> UpdateServiceCustomFieldValuesPage:
    """Fills in custom fields of a service.

    - `PUT /services/{id}/custom_fields/values`, OAuth scope `services.write`.
    - Worth catching: `NotFound` (404).

    Args:
        body:
            custom_fields: Each by ID or name with its value; null clears it. A text has 200 characters at most, a list
                10 items.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    body: ServiceCustomFieldValuesUpdate | Mapping[str, Any],
) -> Response[UpdateServiceCustomFieldValuesPage]:
    """Fills in custom fields of a service.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    body: ServiceCustomFieldValuesUpdate | Mapping[str, Any],
) -> UpdateServiceCustomFieldValuesPage:
    """Fills in custom fields of a service.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
