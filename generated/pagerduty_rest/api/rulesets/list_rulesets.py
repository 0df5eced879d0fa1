"""Lists the account's rulesets, which sort events to services."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.pagination import Progress
    from pagerduty_runtime.types import Response

    from ..._models.list_rulesets_page import ListRulesetsPage
    from ..._models.ruleset import Ruleset

from pagerduty_runtime.operation import Operation, Pagination
from pagerduty_runtime.results import AsyncResults, Results

OPERATION: Operation[ListRulesetsPage, ListRulesetsPage] = Operation(
    id="listRulesets",
    method="GET",
    path="/rulesets",
    tag="Rulesets",
    module="rulesets.list_rulesets",
    package="pagerduty_rest",
    responses={
        200: "ListRulesetsPage",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    scopes=("event_rules.read",),
    is_read_only=True,
    pagination=Pagination("offset", "rulesets"),
)


def _request(
    *,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("limit", limit),
            ("offset", offset),
            ("total", total),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[ListRulesetsPage]:
    """Lists the account's rulesets, which sort events to services.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


def sync(
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> ListRulesetsPage:
    """Lists the account's rulesets, which sort events to services.

    - `GET /rulesets`, OAuth scope `event_rules.read`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.
    - Worth catching: `NotFound` (404).
    - PagerDuty is retiring rulesets; use event orchestrations for anything new.
    """
    return OPERATION.call(
        client,
        _request(
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[ListRulesetsPage]:
    """Lists the account's rulesets, which sort events to services.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> ListRulesetsPage:
    """Lists the account's rulesets, which sort events to services.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    limit: int | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    prefetch: bool = True,
) -> Results[Ruleset]:
    """Lists the account's rulesets, which sort events to services.

    The entities of all pages of `GET /rulesets`, each once; `limit` is the size of a page. Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page; `prefetch` fetches the next page while this one is worked on. Iterating raises IncompleteResults where the
    list cannot be read to its end.
    """
    return Results(
        client,
        _request(
            limit=limit,
            total=total,
        ),
        limit if limit is not None else 100,
        resume,
        progress,
        prefetch,
    )


def aiterate(
    *,
    client: ApiClient,
    limit: int | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    prefetch: bool = True,
) -> AsyncResults[Ruleset]:
    """Lists the account's rulesets, which sort events to services.

    Like `iterate`, for `async for`.
    """
    return AsyncResults(
        client,
        _request(
            limit=limit,
            total=total,
        ),
        limit if limit is not None else 100,
        resume,
        progress,
        prefetch,
    )
