"""Tells which business services are impacted by incidents now."""

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
    id="getBusinessServiceImpacts",
    method="GET",
    path="/business_services/impacts",
    tag="Business Services",
    module="business_services.get_business_service_impacts",
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
    client: ApiClient,
    additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]] | None = None,
    ids: Sequence[str] | None = None,
) -> Response[GetBusinessServiceImpactsPage]:
    """Tells which business services are impacted by incidents now.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            additional_fields=additional_fields,
            ids=ids,
        ),
    )


def sync(
    *,
    client: ApiClient,
    additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]] | None = None,
    ids: Sequence[str] | None = None,
) -> GetBusinessServiceImpactsPage:
    """Tells which business services are impacted by incidents now.

    - `GET /business_services/impacts`, OAuth scope `services.read`.
    - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
    - There is no paging; where more is true, name the services of interest in ids.

    Args:
        additional_fields: total_impacted_count adds a count to the page; services.highest_impacting_priority adds to
            each service the highest priority that impacts it.
        ids: The business services to report on, in place of those at the top level.
    """
    return OPERATION.call(
        client,
        _request(
            additional_fields=additional_fields,
            ids=ids,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]] | None = None,
    ids: Sequence[str] | None = None,
) -> Response[GetBusinessServiceImpactsPage]:
    """Tells which business services are impacted by incidents now.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            additional_fields=additional_fields,
            ids=ids,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]] | None = None,
    ids: Sequence[str] | None = None,
) -> GetBusinessServiceImpactsPage:
    """Tells which business services are impacted by incidents now.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            additional_fields=additional_fields,
            ids=ids,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]] | None = None,
    ids: Sequence[str] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[Impact]:
    """Tells which business services are impacted by incidents now.

    The entities of all pages of `GET /business_services/impacts`, each once. Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            additional_fields=additional_fields,
            ids=ids,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
    additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]] | None = None,
    ids: Sequence[str] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[Impact]:
    """Tells which business services are impacted by incidents now.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            additional_fields=additional_fields,
            ids=ids,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
