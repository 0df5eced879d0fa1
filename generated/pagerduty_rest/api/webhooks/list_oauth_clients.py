"""Lists the OAuth clients that webhook deliveries can authenticate with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_oauth_clients_page import ListOauthClientsPage

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListOauthClientsPage, ListOauthClientsPage] = Operation(
    id="listOauthClients",
    method="GET",
    path="/webhook_subscriptions/oauth_clients",
    tag="Webhooks",
    module="webhooks.list_oauth_clients",
    package="pagerduty_rest",
    responses={
        200: "ListOauthClientsPage",
        401: "ErrorResponse",
        403: "ErrorResponse",
    },
    is_read_only=True,
)


def _request() -> Request:
    return OPERATION.request()


def sync_detailed(
    *,
    client: ApiClient,
) -> Response[ListOauthClientsPage]:
    """Lists the OAuth clients that webhook deliveries can authenticate with.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(client, _request())


def sync(
    *,
    client: ApiClient,
) -> ListOauthClientsPage:
    """Lists the OAuth clients that webhook deliveries can authenticate with.

    - `GET /webhook_subscriptions/oauth_clients`.
    """
    return OPERATION.call(client, _request())


async def asyncio_detailed(
    *,
    client: ApiClient,
) -> Response[ListOauthClientsPage]:
    """Lists the OAuth clients that webhook deliveries can authenticate with.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(client, _request())


async def asyncio(
    *,
    client: ApiClient,
) -> ListOauthClientsPage:
    """Lists the OAuth clients that webhook deliveries can authenticate with.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(client, _request())
