"""Lists the rules of a ruleset in the order in which events go through them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.event_rule import EventRule
    from ..._models.list_ruleset_event_rules_page import ListRulesetEventRulesPage

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[ListRulesetEventRulesPage, ListRulesetEventRulesPage] = Operation(
    id="listRulesetEventRules",
    method="GET",
    path="/rulesets/{id}/rules",
    tag="Rulesets",
    module="rulesets.list_ruleset_event_rules",
    package="pagerduty_rest",
    responses={
        200: "ListRulesetEventRulesPage",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    scopes=("event_rules.read",),
    is_read_only=True,
    pagination=Pagination("offset", "rules"),
)


def _request(
    id: str,
    *,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("limit", limit),
            ("offset", offset),
            ("total", total),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[ListRulesetEventRulesPage]:
    """Lists the rules of a ruleset in the order in which events go through them.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> ListRulesetEventRulesPage:
    """Lists the rules of a ruleset in the order in which events go through them.

    - `GET /rulesets/{id}/rules`, OAuth scope `event_rules.read`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[ListRulesetEventRulesPage]:
    """Lists the rules of a ruleset in the order in which events go through them.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> ListRulesetEventRulesPage:
    """Lists the rules of a ruleset in the order in which events go through them.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


def iterate(
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[EventRule]:
    """Lists the rules of a ruleset in the order in which events go through them.

    The entities of all pages of `GET /rulesets/{id}/rules`, each once; `limit` is the size of a page. Arguments are as
    for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            id,
            limit=limit,
            total=total,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[EventRule]:
    """Lists the rules of a ruleset in the order in which events go through them.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            id,
            limit=limit,
            total=total,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
