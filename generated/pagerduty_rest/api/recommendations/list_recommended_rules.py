"""Lists rules that PagerDuty proposes for services, with figures on how well they fit past events."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_recommended_rules_page import ListRecommendedRulesPage
    from ..._models.recommended_rule import RecommendedRule

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[ListRecommendedRulesPage, ListRecommendedRulesPage] = Operation(
    id="listRecommendedRules",
    method="GET",
    path="/recommendations/event_orchestrations/rules",
    tag="Recommendations",
    module="recommendations.list_recommended_rules",
    package="pagerduty_rest",
    responses={
        200: "ListRecommendedRulesPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("recommendations.read",),
    is_read_only=True,
    pagination=Pagination("cursor", "recommended_rules"),
)


def _request(
    *,
    actions: Sequence[Literal["suppress", "severity", "priority"]] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    service_ids: Sequence[str] | None = None,
    team_ids: Sequence[str] | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("actions[]", actions),
            ("cursor", cursor),
            ("limit", limit),
            ("service_id", service_id),
            ("service_ids[]", service_ids),
            ("team_ids[]", team_ids),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    actions: Sequence[Literal["suppress", "severity", "priority"]] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    service_ids: Sequence[str] | None = None,
    team_ids: Sequence[str] | None = None,
) -> Response[ListRecommendedRulesPage]:
    """Lists rules that PagerDuty proposes for services, with figures on how well they fit past events.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            actions=actions,
            cursor=cursor,
            limit=limit,
            service_id=service_id,
            service_ids=service_ids,
            team_ids=team_ids,
        ),
    )


def sync(
    *,
    client: ApiClient,
    actions: Sequence[Literal["suppress", "severity", "priority"]] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    service_ids: Sequence[str] | None = None,
    team_ids: Sequence[str] | None = None,
) -> ListRecommendedRulesPage:
    """Lists rules that PagerDuty proposes for services, with figures on how well they fit past events.

    - `GET /recommendations/event_orchestrations/rules`, OAuth scope `recommendations.read`.
    - One page; the next one by `cursor`; `iterate` reads them all.

    Args:
        actions: Only rules that do one of these.
        limit: From 1 to 50; 25 by default.
        service_id: Only rules for this service.
        service_ids: Only rules for these services.
        team_ids: Only what belongs to one of these teams, given by ID.
    """
    return OPERATION.call(
        client,
        _request(
            actions=actions,
            cursor=cursor,
            limit=limit,
            service_id=service_id,
            service_ids=service_ids,
            team_ids=team_ids,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    actions: Sequence[Literal["suppress", "severity", "priority"]] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    service_ids: Sequence[str] | None = None,
    team_ids: Sequence[str] | None = None,
) -> Response[ListRecommendedRulesPage]:
    """Lists rules that PagerDuty proposes for services, with figures on how well they fit past events.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            actions=actions,
            cursor=cursor,
            limit=limit,
            service_id=service_id,
            service_ids=service_ids,
            team_ids=team_ids,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    actions: Sequence[Literal["suppress", "severity", "priority"]] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    service_ids: Sequence[str] | None = None,
    team_ids: Sequence[str] | None = None,
) -> ListRecommendedRulesPage:
    """Lists rules that PagerDuty proposes for services, with figures on how well they fit past events.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            actions=actions,
            cursor=cursor,
            limit=limit,
            service_id=service_id,
            service_ids=service_ids,
            team_ids=team_ids,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    actions: Sequence[Literal["suppress", "severity", "priority"]] | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    service_ids: Sequence[str] | None = None,
    team_ids: Sequence[str] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[RecommendedRule]:
    """Lists rules that PagerDuty proposes for services, with figures on how well they fit past events.

    The entities of all pages of `GET /recommendations/event_orchestrations/rules`, each once; `limit` is the size of a
    page. Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            actions=actions,
            limit=limit,
            service_id=service_id,
            service_ids=service_ids,
            team_ids=team_ids,
        ),
        limit if limit is not None else 50,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
    actions: Sequence[Literal["suppress", "severity", "priority"]] | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    service_ids: Sequence[str] | None = None,
    team_ids: Sequence[str] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[RecommendedRule]:
    """Lists rules that PagerDuty proposes for services, with figures on how well they fit past events.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            actions=actions,
            limit=limit,
            service_id=service_id,
            service_ids=service_ids,
            team_ids=team_ids,
        ),
        limit if limit is not None else 50,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
