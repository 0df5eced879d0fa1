"""Lists the account's lists of allowed IP address ranges."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

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
