"""GET /escalation_policies"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..._operation import Request
    from ...client import Client
    from ...models.escalation_policy import EscalationPolicy
    from ...models.list_escalation_policies_page import ListEscalationPoliciesPage
    from ...types import Response

from collections.abc import AsyncIterator, Iterator

from ..._operation import Operation, Pagination
from ..._pages import aiterate as _aiterate
from ..._pages import iterate as _iterate

OPERATION: Operation[ListEscalationPoliciesPage, ListEscalationPoliciesPage] = Operation(
    id="listEscalationPolicies",
    method="GET",
    path="/escalation_policies",
    tag="Escalation Policies",
    module="escalation_policies.list_escalation_policies",
    responses={
        200: "ListEscalationPoliciesPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("escalation_policies.read",),
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
    client: Client,
    include: Sequence[Literal["services", "teams", "targets", "escalation_rule_assignment_strategies"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc"] | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    user_ids: Sequence[str] | None = None,
) -> Response[ListEscalationPoliciesPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    include: Sequence[Literal["services", "teams", "targets", "escalation_rule_assignment_strategies"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc"] | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    user_ids: Sequence[str] | None = None,
) -> ListEscalationPoliciesPage:
    """GET /escalation_policies"""
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
    client: Client,
    include: Sequence[Literal["services", "teams", "targets", "escalation_rule_assignment_strategies"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc"] | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    user_ids: Sequence[str] | None = None,
) -> Response[ListEscalationPoliciesPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    include: Sequence[Literal["services", "teams", "targets", "escalation_rule_assignment_strategies"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc"] | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    user_ids: Sequence[str] | None = None,
) -> ListEscalationPoliciesPage:
    """GET /escalation_policies"""
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
    client: Client,
    include: Sequence[Literal["services", "teams", "targets", "escalation_rule_assignment_strategies"]] | None = None,
    limit: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc"] | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    user_ids: Sequence[str] | None = None,
) -> Iterator[EscalationPolicy]:
    """The entities of all pages of GET /escalation_policies, each once; `limit` is the size of a page.

    Raises IncompleteResults where the list cannot be read to its end.
    """
    entities: Iterator[EscalationPolicy] = _iterate(
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
    )
    return entities


def aiterate(
    *,
    client: Client,
    include: Sequence[Literal["services", "teams", "targets", "escalation_rule_assignment_strategies"]] | None = None,
    limit: int | None = None,
    query: str | None = None,
    sort_by: Literal["name", "name:asc", "name:desc"] | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    user_ids: Sequence[str] | None = None,
) -> AsyncIterator[EscalationPolicy]:
    """Like `iterate`, for `async for`."""
    entities: AsyncIterator[EscalationPolicy] = _aiterate(
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
    )
    return entities
