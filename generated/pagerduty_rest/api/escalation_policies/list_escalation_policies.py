"""Lists escalation policies, which say who is notified of incidents and in what order."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.escalation_policy import EscalationPolicy
    from ..._models.list_escalation_policies_page import ListEscalationPoliciesPage

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[ListEscalationPoliciesPage, ListEscalationPoliciesPage] = Operation(
    id="listEscalationPolicies",
    method="GET",
    path="/escalation_policies",
    tag="Escalation Policies",
    module="escalation_policies.list_escalation_policies",
    package="pagerduty_rest",
    responses={
        200: "ListEscalationPoliciesPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("escalation_policies.read",),
    is_read_only=True,
    pagination=Pagination("offset", "escalation_policies"),
)


def _request(
    *,
    include: Sequence[Literal["services", "teams", "targets", "escalation_rule_assignment_strategies"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc"] | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    user_ids: Sequence[str] | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("include[]", include),
            ("limit", limit),
            ("offset", offset),
            ("query", query),
            ("sort_by", sort_by),
            ("team_ids[]", team_ids),
            ("total", total),
            ("user_ids[]", user_ids),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    include: Sequence[Literal["services", "teams", "targets", "escalation_rule_assignment_strategies"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc"] | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    user_ids: Sequence[str] | None = None,
) -> Response[ListEscalationPoliciesPage]:
    """Lists escalation policies, which say who is notified of incidents and in what order.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            include=include,
            limit=limit,
            offset=offset,
            query=query,
            sort_by=sort_by,
            team_ids=team_ids,
            total=total,
            user_ids=user_ids,
        ),
    )


def sync(
    *,
    client: ApiClient,
    include: Sequence[Literal["services", "teams", "targets", "escalation_rule_assignment_strategies"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc"] | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    user_ids: Sequence[str] | None = None,
) -> ListEscalationPoliciesPage:
    """Lists escalation policies, which say who is notified of incidents and in what order.

    - `GET /escalation_policies`, OAuth scope `escalation_policies.read`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.

    Args:
        query: Only policies whose name contains this text.
        sort_by: By name by default.
        team_ids: Only policies of these teams.
        user_ids: Only policies that have one of these users as a target.
    """
    return OPERATION.call(
        client,
        _request(
            include=include,
            limit=limit,
            offset=offset,
            query=query,
            sort_by=sort_by,
            team_ids=team_ids,
            total=total,
            user_ids=user_ids,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    include: Sequence[Literal["services", "teams", "targets", "escalation_rule_assignment_strategies"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc"] | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    user_ids: Sequence[str] | None = None,
) -> Response[ListEscalationPoliciesPage]:
    """Lists escalation policies, which say who is notified of incidents and in what order.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            include=include,
            limit=limit,
            offset=offset,
            query=query,
            sort_by=sort_by,
            team_ids=team_ids,
            total=total,
            user_ids=user_ids,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    include: Sequence[Literal["services", "teams", "targets", "escalation_rule_assignment_strategies"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc"] | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    user_ids: Sequence[str] | None = None,
) -> ListEscalationPoliciesPage:
    """Lists escalation policies, which say who is notified of incidents and in what order.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            include=include,
            limit=limit,
            offset=offset,
            query=query,
            sort_by=sort_by,
            team_ids=team_ids,
            total=total,
            user_ids=user_ids,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    include: Sequence[Literal["services", "teams", "targets", "escalation_rule_assignment_strategies"]] | None = None,
    limit: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc"] | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    user_ids: Sequence[str] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[EscalationPolicy]:
    """Lists escalation policies, which say who is notified of incidents and in what order.

    The entities of all pages of `GET /escalation_policies`, each once; `limit` is the size of a page. Arguments are as
    for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            include=include,
            limit=limit,
            query=query,
            sort_by=sort_by,
            team_ids=team_ids,
            total=total,
            user_ids=user_ids,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
    include: Sequence[Literal["services", "teams", "targets", "escalation_rule_assignment_strategies"]] | None = None,
    limit: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc"] | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    user_ids: Sequence[str] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[EscalationPolicy]:
    """Lists escalation policies, which say who is notified of incidents and in what order.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            include=include,
            limit=limit,
            query=query,
            sort_by=sort_by,
            team_ids=team_ids,
            total=total,
            user_ids=user_ids,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
