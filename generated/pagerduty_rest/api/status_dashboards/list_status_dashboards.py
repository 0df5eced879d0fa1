"""Lists the account's status dashboards, the internal views of how business services fare."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_status_dashboards_page import ListStatusDashboardsPage
    from ..._models.status_dashboard import StatusDashboard

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListStatusDashboardsPage, ListStatusDashboardsPage] = Operation(
    id="listStatusDashboards",
    method="GET",
    path="/status_dashboards",
    tag="Status Dashboards",
    module="status_dashboards.list_status_dashboards",
    package="pagerduty_rest",
    responses={
        200: "ListStatusDashboardsPage",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("status_dashboards.read",),
    is_read_only=True,
    list_field="status_dashboards",
)


def _request() -> Request:
    return OPERATION.request()


def sync_detailed(
    *,
    client: ApiClient,
) -> Response[ListStatusDashboardsPage]:
    """Lists the account's status dashboards, the internal views of how business services fare.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(client, _request())


def sync(
    *,
    client: ApiClient,
) -> ListStatusDashboardsPage:
    """Lists the account's status dashboards, the internal views of how business services fare.

    - `GET /status_dashboards`, OAuth scope `status_dashboards.read`.
    """
    return OPERATION.call(client, _request())


async def asyncio_detailed(
    *,
    client: ApiClient,
) -> Response[ListStatusDashboardsPage]:
    """Lists the account's status dashboards, the internal views of how business services fare.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(client, _request())


async def asyncio(
    *,
    client: ApiClient,
) -> ListStatusDashboardsPage:
    """Lists the account's status dashboards, the internal views of how business services fare.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(client, _request())


def iterate(
    *,
    client: ApiClient,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[StatusDashboard]:
    """Lists the account's status dashboards, the internal views of how business services fare.

    The entities of all pages of `GET /status_dashboards`, each once. Arguments are as for `sync`.

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
) -> AsyncResults[StatusDashboard]:
    """Lists the account's status dashboards, the internal views of how business services fare.

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
