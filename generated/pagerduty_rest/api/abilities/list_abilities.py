"""Lists the names of the abilities that the account's plan includes, such as teams."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_abilities_page import ListAbilitiesPage

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListAbilitiesPage, ListAbilitiesPage] = Operation(
    id="listAbilities",
    method="GET",
    path="/abilities",
    tag="Abilities",
    module="abilities.list_abilities",
    package="pagerduty_rest",
    responses={
        200: "ListAbilitiesPage",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("abilities.read",),
    is_read_only=True,
    list_field="abilities",
)


def _request() -> Request:
    return OPERATION.request()


def sync_detailed(
    *,
    client: ApiClient,
) -> Response[ListAbilitiesPage]:
    """Lists the names of the abilities that the account's plan includes, such as teams.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(client, _request())


def sync(
    *,
    client: ApiClient,
) -> ListAbilitiesPage:
    """Lists the names of the abilities that the account's plan includes, such as teams.

    - `GET /abilities`, OAuth scope `abilities.read`.
    """
    return OPERATION.call(client, _request())


async def asyncio_detailed(
    *,
    client: ApiClient,
) -> Response[ListAbilitiesPage]:
    """Lists the names of the abilities that the account's plan includes, such as teams.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(client, _request())


async def asyncio(
    *,
    client: ApiClient,
) -> ListAbilitiesPage:
    """Lists the names of the abilities that the account's plan includes, such as teams.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(client, _request())


def iterate(
    *,
    client: ApiClient,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[str]:
    """Lists the names of the abilities that the account's plan includes, such as teams.

    The entities of all pages of `GET /abilities`, each once. Arguments are as for `sync`.

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
) -> AsyncResults[str]:
    """Lists the names of the abilities that the account's plan includes, such as teams.

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
