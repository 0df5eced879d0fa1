"""GET /business_services/impacts"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..._operation import Request
    from ...client import Client
    from ...models.get_business_service_impacts_page import GetBusinessServiceImpactsPage
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[GetBusinessServiceImpactsPage, GetBusinessServiceImpactsPage] = Operation(
    id="getBusinessServiceImpacts",
    method="GET",
    path="/business_services/impacts",
    tag="Business Services",
    module="business_services.get_business_service_impacts",
    responses={
        200: "GetBusinessServiceImpactsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        422: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("services.read",),
)


def _request(
    *,
    additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]] | None = None,
    ids: Sequence[str] | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("additional_fields[]", additional_fields),
            ("ids[]", ids),
        ],
    )


def sync_detailed(
    *,
    client: Client,
    additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]] | None = None,
    ids: Sequence[str] | None = None,
) -> Response[GetBusinessServiceImpactsPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            additional_fields=additional_fields,
            ids=ids,
        ),
    )


def sync(
    *,
    client: Client,
    additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]] | None = None,
    ids: Sequence[str] | None = None,
) -> GetBusinessServiceImpactsPage:
    """GET /business_services/impacts"""
    return OPERATION.call(
        client,
        _request(
            additional_fields=additional_fields,
            ids=ids,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]] | None = None,
    ids: Sequence[str] | None = None,
) -> Response[GetBusinessServiceImpactsPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            additional_fields=additional_fields,
            ids=ids,
        ),
    )


async def asyncio(
    *,
    client: Client,
    additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]] | None = None,
    ids: Sequence[str] | None = None,
) -> GetBusinessServiceImpactsPage:
    """GET /business_services/impacts"""
    return await OPERATION.acall(
        client,
        _request(
            additional_fields=additional_fields,
            ids=ids,
        ),
    )
