"""GET /rulesets"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.list_rulesets_page import ListRulesetsPage
    from ...models.ruleset import Ruleset
    from ...types import Response

from collections.abc import AsyncIterator, Iterator

from ..._operation import Operation, Pagination
from ..._pages import aiterate as _aiterate
from ..._pages import iterate as _iterate

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


def iterate(
    *,
    client: Client,
    limit: int | None = None,
    total: bool | None = None,
) -> Iterator[Ruleset]:
    """The entities of all pages of GET /rulesets, each once; `limit` is the size of a page.

    Raises IncompleteResults where the list cannot be read to its end.
    """
    entities: Iterator[Ruleset] = _iterate(
        client,
        _request(
            limit=limit,
            total=total,
        ),
        limit if limit is not None else 100,
    )
    return entities


def aiterate(
    *,
    client: Client,
    limit: int | None = None,
    total: bool | None = None,
) -> AsyncIterator[Ruleset]:
    """Like `iterate`, for `async for`."""
    entities: AsyncIterator[Ruleset] = _aiterate(
        client,
        _request(
            limit=limit,
            total=total,
        ),
        limit if limit is not None else 100,
    )
    return entities
