"""Lists the account's status pages, which show outsiders how services are doing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_status_pages_page import ListStatusPagesPage
    from ..._models.status_page import StatusPage

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListStatusPagesPage, ListStatusPagesPage] = Operation(
    id="listStatusPages",
    method="GET",
    path="/status_pages",
    tag="Status Pages",
    module="status_pages.list_status_pages",
    package="pagerduty_rest",
    responses={
        200: "ListStatusPagesPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("status_pages.read",),
    is_read_only=True,
    list_field="status_pages",
)


def _request(
    *,
    status_page_type: Literal["public", "private"] | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("status_page_type", status_page_type),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    status_page_type: Literal["public", "private"] | None = None,
) -> Response[ListStatusPagesPage]:
    """Lists the account's status pages, which show outsiders how services are doing.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            status_page_type=status_page_type,
        ),
    )


def sync(
    *,
    client: ApiClient,
    status_page_type: Literal["public", "private"] | None = None,
) -> ListStatusPagesPage:
    """Lists the account's status pages, which show outsiders how services are doing.

    - `GET /status_pages`, OAuth scope `status_pages.read`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            status_page_type=status_page_type,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    status_page_type: Literal["public", "private"] | None = None,
) -> Response[ListStatusPagesPage]:
    """Lists the account's status pages, which show outsiders how services are doing.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            status_page_type=status_page_type,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    status_page_type: Literal["public", "private"] | None = None,
) -> ListStatusPagesPage:
    """Lists the account's status pages, which show outsiders how services are doing.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            status_page_type=status_page_type,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    status_page_type: Literal["public", "private"] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[StatusPage]:
    """Lists the account's status pages, which show outsiders how services are doing.

    The entities of all pages of `GET /status_pages`, each once. Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            status_page_type=status_page_type,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
    status_page_type: Literal["public", "private"] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[StatusPage]:
    """Lists the account's status pages, which show outsiders how services are doing.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            status_page_type=status_page_type,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
