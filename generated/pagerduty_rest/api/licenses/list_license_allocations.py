"""Lists which user holds which license, and since when."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.license_allocation import LicenseAllocation
    from ..._models.list_license_allocations_page import ListLicenseAllocationsPage

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[ListLicenseAllocationsPage, ListLicenseAllocationsPage] = Operation(
    id="listLicenseAllocations",
    method="GET",
    path="/license_allocations",
    tag="Licenses",
    module="licenses.list_license_allocations",
    package="pagerduty_rest",
    responses={
        200: "ListLicenseAllocationsPage",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    scopes=("licenses.read",),
    is_read_only=True,
    pagination=Pagination("offset", "license_allocations"),
)


def _request(
    *,
    limit: int | None = None,
    offset: int | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("limit", limit),
            ("offset", offset),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[ListLicenseAllocationsPage]:
    """Lists which user holds which license, and since when.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            limit=limit,
            offset=offset,
        ),
    )


def sync(
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
) -> ListLicenseAllocationsPage:
    """Lists which user holds which license, and since when.

    - `GET /license_allocations`, OAuth scope `licenses.read`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            limit=limit,
            offset=offset,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[ListLicenseAllocationsPage]:
    """Lists which user holds which license, and since when.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            limit=limit,
            offset=offset,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
) -> ListLicenseAllocationsPage:
    """Lists which user holds which license, and since when.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            limit=limit,
            offset=offset,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    limit: int | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[LicenseAllocation]:
    """Lists which user holds which license, and since when.

    The entities of all pages of `GET /license_allocations`, each once; `limit` is the size of a page. Arguments are as
    for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            limit=limit,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
    limit: int | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[LicenseAllocation]:
    """Lists which user holds which license, and since when.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            limit=limit,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
