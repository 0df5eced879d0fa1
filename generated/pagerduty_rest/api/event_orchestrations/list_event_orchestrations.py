"""GET /event_orchestrations"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from ..._operation import Request
    from ...client import Client
    from ...models.list_event_orchestrations_page import ListEventOrchestrationsPage
    from ...models.list_event_orchestrations_page_orchestration import ListEventOrchestrationsPageOrchestration
    from ...types import Response

from collections.abc import AsyncIterator, Iterator

from ..._operation import Operation, Pagination
from ..._pages import aiterate as _aiterate
from ..._pages import iterate as _iterate

OPERATION: Operation[ListEventOrchestrationsPage, ListEventOrchestrationsPage] = Operation(
    id="listEventOrchestrations",
    method="GET",
    path="/event_orchestrations",
    tag="Event Orchestrations",
    module="event_orchestrations.list_event_orchestrations",
    responses={
        200: "ListEventOrchestrationsPage",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    scopes=("event_orchestrations.read",),
    pagination=Pagination("offset", "orchestrations"),
)


def _request(
    *,
    limit: int | None = None,
    offset: int | None = None,
    sort_by: Literal["name:asc", "name:desc", "routes:asc", "routes:desc", "created_at:asc", "created_at:desc"]
    | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("limit", limit),
            ("offset", offset),
            ("sort_by", sort_by),
        ],
    )


def sync_detailed(
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    sort_by: Literal["name:asc", "name:desc", "routes:asc", "routes:desc", "created_at:asc", "created_at:desc"]
    | None = None,
) -> Response[ListEventOrchestrationsPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            limit=limit,
            offset=offset,
            sort_by=sort_by,
        ),
    )


def sync(
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    sort_by: Literal["name:asc", "name:desc", "routes:asc", "routes:desc", "created_at:asc", "created_at:desc"]
    | None = None,
) -> ListEventOrchestrationsPage:
    """GET /event_orchestrations"""
    return OPERATION.call(
        client,
        _request(
            limit=limit,
            offset=offset,
            sort_by=sort_by,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    sort_by: Literal["name:asc", "name:desc", "routes:asc", "routes:desc", "created_at:asc", "created_at:desc"]
    | None = None,
) -> Response[ListEventOrchestrationsPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            limit=limit,
            offset=offset,
            sort_by=sort_by,
        ),
    )


async def asyncio(
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    sort_by: Literal["name:asc", "name:desc", "routes:asc", "routes:desc", "created_at:asc", "created_at:desc"]
    | None = None,
) -> ListEventOrchestrationsPage:
    """GET /event_orchestrations"""
    return await OPERATION.acall(
        client,
        _request(
            limit=limit,
            offset=offset,
            sort_by=sort_by,
        ),
    )


def iterate(
    *,
    client: Client,
    limit: int | None = None,
    sort_by: Literal["name:asc", "name:desc", "routes:asc", "routes:desc", "created_at:asc", "created_at:desc"]
    | None = None,
) -> Iterator[ListEventOrchestrationsPageOrchestration]:
    """The entities of all pages of GET /event_orchestrations, each once; `limit` is the size of a page.

    Raises IncompleteResults where the list cannot be read to its end.
    """
    entities: Iterator[ListEventOrchestrationsPageOrchestration] = _iterate(
        client,
        _request(
            limit=limit,
            sort_by=sort_by,
        ),
        limit if limit is not None else 100,
    )
    return entities


def aiterate(
    *,
    client: Client,
    limit: int | None = None,
    sort_by: Literal["name:asc", "name:desc", "routes:asc", "routes:desc", "created_at:asc", "created_at:desc"]
    | None = None,
) -> AsyncIterator[ListEventOrchestrationsPageOrchestration]:
    """Like `iterate`, for `async for`."""
    entities: AsyncIterator[ListEventOrchestrationsPageOrchestration] = _aiterate(
        client,
        _request(
            limit=limit,
            sort_by=sort_by,
        ),
        limit if limit is not None else 100,
    )
    return entities
