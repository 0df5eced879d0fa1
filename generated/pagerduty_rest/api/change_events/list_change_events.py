"""GET /change_events"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..._operation import Request
    from ...client import Client
    from ...models.change_event import ChangeEvent
    from ...models.list_change_events_page import ListChangeEventsPage
    from ...types import Response

from collections.abc import AsyncIterator, Iterator

from ..._operation import Operation, Pagination
from ..._pages import aiterate as _aiterate
from ..._pages import iterate as _iterate

OPERATION: Operation[ListChangeEventsPage, ListChangeEventsPage] = Operation(
    id="listChangeEvents",
    method="GET",
    path="/change_events",
    tag="Change Events",
    module="change_events.list_change_events",
    responses={
        200: "ListChangeEventsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
    },
    scopes=("change_events.read",),
    pagination=Pagination("offset", "change_events"),
)


def _request(
    *,
    integration_ids: Sequence[str] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    since: datetime | str | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("integration_ids[]", integration_ids),
            ("limit", limit),
            ("offset", offset),
            ("since", since),
            ("team_ids[]", team_ids),
            ("total", total),
            ("until", until),
        ],
    )


def sync_detailed(
    *,
    client: Client,
    integration_ids: Sequence[str] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    since: datetime | str | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
) -> Response[ListChangeEventsPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            integration_ids=integration_ids,
            limit=limit,
            offset=offset,
            since=since,
            team_ids=team_ids,
            total=total,
            until=until,
        ),
    )


def sync(
    *,
    client: Client,
    integration_ids: Sequence[str] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    since: datetime | str | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
) -> ListChangeEventsPage:
    """GET /change_events"""
    return OPERATION.call(
        client,
        _request(
            integration_ids=integration_ids,
            limit=limit,
            offset=offset,
            since=since,
            team_ids=team_ids,
            total=total,
            until=until,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    integration_ids: Sequence[str] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    since: datetime | str | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
) -> Response[ListChangeEventsPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            integration_ids=integration_ids,
            limit=limit,
            offset=offset,
            since=since,
            team_ids=team_ids,
            total=total,
            until=until,
        ),
    )


async def asyncio(
    *,
    client: Client,
    integration_ids: Sequence[str] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    since: datetime | str | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
) -> ListChangeEventsPage:
    """GET /change_events"""
    return await OPERATION.acall(
        client,
        _request(
            integration_ids=integration_ids,
            limit=limit,
            offset=offset,
            since=since,
            team_ids=team_ids,
            total=total,
            until=until,
        ),
    )


def iterate(
    *,
    client: Client,
    integration_ids: Sequence[str] | None = None,
    limit: int | None = None,
    since: datetime | str | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
) -> Iterator[ChangeEvent]:
    """The entities of all pages of GET /change_events, each once; `limit` is the size of a page.

    Raises IncompleteResults where the list cannot be read to its end.
    """
    entities: Iterator[ChangeEvent] = _iterate(
        client,
        _request(
            integration_ids=integration_ids,
            limit=limit,
            since=since,
            team_ids=team_ids,
            total=total,
            until=until,
        ),
        limit if limit is not None else 100,
    )
    return entities


def aiterate(
    *,
    client: Client,
    integration_ids: Sequence[str] | None = None,
    limit: int | None = None,
    since: datetime | str | None = None,
    team_ids: Sequence[str] | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
) -> AsyncIterator[ChangeEvent]:
    """Like `iterate`, for `async for`."""
    entities: AsyncIterator[ChangeEvent] = _aiterate(
        client,
        _request(
            integration_ids=integration_ids,
            limit=limit,
            since=since,
            team_ids=team_ids,
            total=total,
            until=until,
        ),
        limit if limit is not None else 100,
    )
    return entities
