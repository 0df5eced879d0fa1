"""Tells which of the services that a business service rests on are impacted now."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_business_service_impacts_page import GetBusinessServiceImpactsPage
    from ..._models.impact import Impact

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetBusinessServiceImpactsPage, GetBusinessServiceImpactsPage] = Operation(
    id="getBusinessServiceSupportingServiceImpacts",
    method="GET",
    path="/business_services/{id}/supporting_services/impacts",
    tag="Business Services",
    module="business_services.get_business_service_supporting_service_impacts",
    package="pagerduty_rest",
    responses={
        200: "GetBusinessServiceImpactsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        422: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("services.read",),
    is_read_only=True,
    list_field="services",
)


def _request(
    id: str,
    *,
    additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]] | None = None,
    ids: Sequence[str] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("additional_fields[]", additional_fields),
            ("ids[]", ids),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]] | None = None,
    ids: Sequence[str] | None = None,
) -> Response[GetBusinessServiceImpactsPage]:
    """Tells which of the services that a business service rests on are impacted now.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            additional_fields=additional_fields,
            ids=ids,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]] | None = None,
    ids: Sequence[str] | None = None,
) -> GetBusinessServiceImpactsPage:
    """Tells which of the services that a business service rests on are impacted now.

    - `GET /business_services/{id}/supporting_services/impacts`, OAuth scope `services.read`.
    - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
    - There is no paging; where more is true, name the services of interest in ids.

    Args:
        additional_fields: total_impacted_count adds a count to the page; services.highest_impacting_priority adds to
            each service the highest priority that impacts it.
        ids: Only these supporting services.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            additional_fields=additional_fields,
            ids=ids,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]] | None = None,
    ids: Sequence[str] | None = None,
) -> Response[GetBusinessServiceImpactsPage]:
    """Tells which of the services that a business service rests on are impacted now.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            additional_fields=additional_fields,
            ids=ids,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]] | None = None,
    ids: Sequence[str] | None = None,
) -> GetBusinessServiceImpactsPage:
    """Tells which of the services that a business service rests on are impacted now.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            additional_fields=additional_fields,
            ids=ids,
        ),
    )


def iterate(
    id: str,
    *,
    client: ApiClient,
    additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]] | None = None,
    ids: Sequence[str] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[Impact]:
    """Tells which of the services that a business service rests on are impacted now.

    The entities of all pages of `GET /business_services/{id}/supporting_services/impacts`, each once. Arguments are as
    for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            id,
            additional_fields=additional_fields,
            ids=ids,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    id: str,
    *,
    client: ApiClient,
    additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]] | None = None,
    ids: Sequence[str] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[Impact]:
    """Tells which of the services that a business service rests on are impacted now.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            id,
            additional_fields=additional_fields,
            ids=ids,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
