"""Lists the account's rulesets, which sort events to services."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_rulesets_page import ListRulesetsPage
    from ..._models.ruleset import Ruleset

from pagerduty_runtime.operation import Operation, Pagination

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
    concurrency: int | None = None,
) -> Results[Ruleset]:
    """Lists the account's rulesets, which sort events to services.

    The entities of all pages of `GET /rulesets`, each once; `limit` is the size of a page. Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            limit=limit,
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
    limit: int | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[Ruleset]:
    """Lists the account's rulesets, which sort events to services.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            limit=limit,
            total=total,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
