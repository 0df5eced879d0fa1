"""GET /recommendations/event_orchestrations/rules"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..._operation import Request
    from ...client import Client
    from ...models.list_recommended_rules_page import ListRecommendedRulesPage
    from ...models.recommended_rule import RecommendedRule
    from ...types import Response

from collections.abc import AsyncIterator, Iterator

from ..._operation import Operation, Pagination
from ..._pages import aiterate as _aiterate
from ..._pages import iterate as _iterate

OPERATION: Operation[ListRecommendedRulesPage, ListRecommendedRulesPage] = Operation(
    id="listRecommendedRules",
    method="GET",
    path="/recommendations/event_orchestrations/rules",
    tag="Recommendations",
    module="recommendations.list_recommended_rules",
    responses={
        200: "ListRecommendedRulesPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("recommendations.read",),
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
    client: Client,
    actions: Sequence[Literal["suppress", "severity", "priority"]] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    service_ids: Sequence[str] | None = None,
    team_ids: Sequence[str] | None = None,
) -> Response[ListRecommendedRulesPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    actions: Sequence[Literal["suppress", "severity", "priority"]] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    service_ids: Sequence[str] | None = None,
    team_ids: Sequence[str] | None = None,
) -> ListRecommendedRulesPage:
    """GET /recommendations/event_orchestrations/rules"""
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
    client: Client,
    actions: Sequence[Literal["suppress", "severity", "priority"]] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    service_ids: Sequence[str] | None = None,
    team_ids: Sequence[str] | None = None,
) -> Response[ListRecommendedRulesPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    actions: Sequence[Literal["suppress", "severity", "priority"]] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    service_ids: Sequence[str] | None = None,
    team_ids: Sequence[str] | None = None,
) -> ListRecommendedRulesPage:
    """GET /recommendations/event_orchestrations/rules"""
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
    client: Client,
    actions: Sequence[Literal["suppress", "severity", "priority"]] | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    service_ids: Sequence[str] | None = None,
    team_ids: Sequence[str] | None = None,
) -> Iterator[RecommendedRule]:
    """The entities of all pages of GET /recommendations/event_orchestrations/rules, each once; `limit` is the size of a page.

    Raises IncompleteResults where the list cannot be read to its end.
    """
    entities: Iterator[RecommendedRule] = _iterate(
        client,
        _request(
            actions=actions,
            limit=limit,
            service_id=service_id,
            service_ids=service_ids,
            team_ids=team_ids,
        ),
        limit if limit is not None else 50,
    )
    return entities


def aiterate(
    *,
    client: Client,
    actions: Sequence[Literal["suppress", "severity", "priority"]] | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    service_ids: Sequence[str] | None = None,
    team_ids: Sequence[str] | None = None,
) -> AsyncIterator[RecommendedRule]:
    """Like `iterate`, for `async for`."""
    entities: AsyncIterator[RecommendedRule] = _aiterate(
        client,
        _request(
            actions=actions,
            limit=limit,
            service_id=service_id,
            service_ids=service_ids,
            team_ids=team_ids,
        ),
        limit if limit is not None else 50,
    )
    return entities
