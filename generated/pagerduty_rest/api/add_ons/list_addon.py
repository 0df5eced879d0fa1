"""Lists the add-ons that are installed on the account."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.addon_reference import AddonReference
    from ..._models.list_addon_page import ListAddonPage

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[ListAddonPage, ListAddonPage] = Operation(
    id="listAddon",
    method="GET",
    path="/addons",
    tag="Add-ons",
    module="add_ons.list_addon",
    package="pagerduty_rest",
    responses={
        200: "ListAddonPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("addons.read",),
    is_read_only=True,
    pagination=Pagination("offset", "addons"),
)


def _request(
    *,
    filter: Literal["full_page_addon", "incident_show_addon"] | None = None,
    include: Sequence[Literal["services"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    service_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("filter", filter),
            ("include[]", include),
            ("limit", limit),
            ("offset", offset),
            ("service_ids[]", service_ids),
            ("total", total),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    filter: Literal["full_page_addon", "incident_show_addon"] | None = None,
    include: Sequence[Literal["services"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    service_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> Response[ListAddonPage]:
    """Lists the add-ons that are installed on the account.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            filter=filter,
            include=include,
            limit=limit,
            offset=offset,
            service_ids=service_ids,
            total=total,
        ),
    )


def sync(
    *,
    client: ApiClient,
    filter: Literal["full_page_addon", "incident_show_addon"] | None = None,
    include: Sequence[Literal["services"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    service_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> ListAddonPage:
    """Lists the add-ons that are installed on the account.

    - `GET /addons`, OAuth scope `addons.read`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.

    Args:
        filter: Only add-ons of this kind.
        service_ids: Only add-ons that belong to these services.
    """
    return OPERATION.call(
        client,
        _request(
            filter=filter,
            include=include,
            limit=limit,
            offset=offset,
            service_ids=service_ids,
            total=total,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    filter: Literal["full_page_addon", "incident_show_addon"] | None = None,
    include: Sequence[Literal["services"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    service_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> Response[ListAddonPage]:
    """Lists the add-ons that are installed on the account.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            filter=filter,
            include=include,
            limit=limit,
            offset=offset,
            service_ids=service_ids,
            total=total,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    filter: Literal["full_page_addon", "incident_show_addon"] | None = None,
    include: Sequence[Literal["services"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    service_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> ListAddonPage:
    """Lists the add-ons that are installed on the account.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            filter=filter,
            include=include,
            limit=limit,
            offset=offset,
            service_ids=service_ids,
            total=total,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    filter: Literal["full_page_addon", "incident_show_addon"] | None = None,
    include: Sequence[Literal["services"]] | None = None,
    limit: int | None = None,
    service_ids: Sequence[str] | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[AddonReference]:
    """Lists the add-ons that are installed on the account.

    The entities of all pages of `GET /addons`, each once; `limit` is the size of a page. Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            filter=filter,
            include=include,
            limit=limit,
            service_ids=service_ids,
            total=total,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
    filter: Literal["full_page_addon", "incident_show_addon"] | None = None,
    include: Sequence[Literal["services"]] | None = None,
    limit: int | None = None,
    service_ids: Sequence[str] | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[AddonReference]:
    """Lists the add-ons that are installed on the account.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            filter=filter,
            include=include,
            limit=limit,
            service_ids=service_ids,
            total=total,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
