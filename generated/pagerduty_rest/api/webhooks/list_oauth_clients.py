"""Lists the OAuth clients that webhook deliveries can authenticate with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_oauth_clients_page import ListOauthClientsPage
    from ..._models.o_auth_client import OAuthClient

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
    list_field="oauth_clients",
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


def iterate(
    *,
    client: ApiClient,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[OAuthClient]:
    """Lists the OAuth clients that webhook deliveries can authenticate with.

    The entities of all pages of `GET /webhook_subscriptions/oauth_clients`, each once. Arguments are as for `sync`.

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
) -> AsyncResults[OAuthClient]:
    """Lists the OAuth clients that webhook deliveries can authenticate with.

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
