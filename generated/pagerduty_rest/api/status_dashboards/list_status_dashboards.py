"""Lists the account's status dashboards, the internal views of how business services fare."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_status_dashboards_page import ListStatusDashboardsPage

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
