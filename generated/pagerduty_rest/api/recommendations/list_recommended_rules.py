"""GET /recommendations/event_orchestrations/rules"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..._operation import Request
    from ...client import Client
    from ...models.list_recommended_rules_page import ListRecommendedRulesPage
    from ...types import Response

from ..._operation import Operation, Pagination

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
