"""Tells which business services are impacted now, for the dashboard at an address."""

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
    id="getStatusDashboardServiceImpactsByUrlSlug",
    method="GET",
    path="/status_dashboards/url_slugs/{url_slug}/service_impacts",
    tag="Status Dashboards",
    module="status_dashboards.get_status_dashboard_service_impacts_by_url_slug",
    package="pagerduty_rest",
    responses={
        200: "GetBusinessServiceImpactsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        422: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("status_dashboards.read",),
    is_read_only=True,
    list_field="services",
)


def _request(
    url_slug: str,
    *,
    additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "url_slug": url_slug,
        },
        query=[
            ("additional_fields[]", additional_fields),
        ],
    )


def sync_detailed(
    url_slug: str,
    *,
    client: ApiClient,
    additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]] | None = None,
) -> Response[GetBusinessServiceImpactsPage]:
    """Tells which business services are impacted now, for the dashboard at an address.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            url_slug,
            additional_fields=additional_fields,
        ),
    )


def sync(
    url_slug: str,
    *,
    client: ApiClient,
    additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]] | None = None,
) -> GetBusinessServiceImpactsPage:
    """Tells which business services are impacted now, for the dashboard at an address.

    - `GET /status_dashboards/url_slugs/{url_slug}/service_impacts`, OAuth scope `status_dashboards.read`.
    - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).

    Args:
        url_slug: The dashboard's name in its address; `client.status_dashboards.list` gives it.
        additional_fields: `services.highest_impacting_priority` adds to each service the highest priority among the
            incidents behind its impact; `total_impacted_count` adds the number of impacted services.
    """
    return OPERATION.call(
        client,
        _request(
            url_slug,
            additional_fields=additional_fields,
        ),
    )


async def asyncio_detailed(
    url_slug: str,
    *,
    client: ApiClient,
    additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]] | None = None,
) -> Response[GetBusinessServiceImpactsPage]:
    """Tells which business services are impacted now, for the dashboard at an address.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            url_slug,
            additional_fields=additional_fields,
        ),
    )


async def asyncio(
    url_slug: str,
    *,
    client: ApiClient,
    additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]] | None = None,
) -> GetBusinessServiceImpactsPage:
    """Tells which business services are impacted now, for the dashboard at an address.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            url_slug,
            additional_fields=additional_fields,
        ),
    )


def iterate(
    url_slug: str,
    *,
    client: ApiClient,
    additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[Impact]:
    """Tells which business services are impacted now, for the dashboard at an address.

    The entities of all pages of `GET /status_dashboards/url_slugs/{url_slug}/service_impacts`, each once. Arguments are
    as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            url_slug,
            additional_fields=additional_fields,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    url_slug: str,
    *,
    client: ApiClient,
    additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[Impact]:
    """Tells which business services are impacted now, for the dashboard at an address.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            url_slug,
            additional_fields=additional_fields,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
