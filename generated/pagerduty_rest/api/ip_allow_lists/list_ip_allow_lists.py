"""Lists the account's lists of allowed IP address ranges."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.ip_allow_list import IpAllowList
    from ..._models.list_ip_allow_lists_page import ListIpAllowListsPage

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListIpAllowListsPage, ListIpAllowListsPage] = Operation(
    id="listIpAllowLists",
    method="GET",
    path="/ip_allow_lists",
    tag="IP Allow Lists",
    module="ip_allow_lists.list_ip_allow_lists",
    package="pagerduty_rest",
    responses={
        200: "ListIpAllowListsPage",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("ip_allow_lists.read",),
    is_read_only=True,
    early_access="ip-allow-lists",
    list_field="ip_allow_lists",
)


def _request() -> Request:
    return OPERATION.request()


def sync_detailed(
    *,
    client: ApiClient,
) -> Response[ListIpAllowListsPage]:
    """Lists the account's lists of allowed IP address ranges.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(client, _request())


def sync(
    *,
    client: ApiClient,
) -> ListIpAllowListsPage:
    """Lists the account's lists of allowed IP address ranges.

    - `GET /ip_allow_lists`, OAuth scope `ip_allow_lists.read`.
    - In early access: PagerDuty may change it at any time. The client sends the header that it needs.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(client, _request())


async def asyncio_detailed(
    *,
    client: ApiClient,
) -> Response[ListIpAllowListsPage]:
    """Lists the account's lists of allowed IP address ranges.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(client, _request())


async def asyncio(
    *,
    client: ApiClient,
) -> ListIpAllowListsPage:
    """Lists the account's lists of allowed IP address ranges.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(client, _request())


def iterate(
    *,
    client: ApiClient,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[IpAllowList]:
    """Lists the account's lists of allowed IP address ranges.

    The entities of all pages of `GET /ip_allow_lists`, each once. Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[IpAllowList]:
    """Lists the account's lists of allowed IP address ranges.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
