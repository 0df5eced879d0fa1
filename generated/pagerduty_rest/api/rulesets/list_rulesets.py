"""GET /rulesets"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.list_rulesets_page import ListRulesetsPage
    from ...types import Response

from ..._operation import Operation, Pagination

OPERATION: Operation[ListRulesetsPage, ListRulesetsPage] = Operation(
    id="listRulesets",
    method="GET",
    path="/rulesets",
    tag="Rulesets",
    module="rulesets.list_rulesets",
    responses={
        200: "ListRulesetsPage",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    scopes=("event_rules.read",),
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
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[ListRulesetsPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> ListRulesetsPage:
    """GET /rulesets"""
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
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[ListRulesetsPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> ListRulesetsPage:
    """GET /rulesets"""
    return await OPERATION.acall(
        client,
        _request(
            limit=limit,
            offset=offset,
            total=total,
        ),
    )
