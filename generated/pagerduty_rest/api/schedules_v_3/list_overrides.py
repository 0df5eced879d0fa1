"""GET /v3/schedules/{id}/overrides"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from ..._operation import Request
    from ...client import Client
    from ...models.list_overrides_page import ListOverridesPage
    from ...models.override_shift import OverrideShift
    from ...types import Response

from collections.abc import AsyncIterator, Iterator

from ..._operation import Operation, Pagination
from ..._pages import aiterate as _aiterate
from ..._pages import iterate as _iterate

OPERATION: Operation[ListOverridesPage, ListOverridesPage] = Operation(
    id="listOverrides",
    method="GET",
    path="/v3/schedules/{id}/overrides",
    tag="Schedules_v3",
    module="schedules_v_3.list_overrides",
    responses={
        200: "ListOverridesPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    pagination=Pagination("offset", "overrides"),
)


def _request(
    id: str,
    *,
    since: datetime | str,
    until: datetime | str,
    limit: int | None = None,
    offset: int | None = None,
    overflow: bool | None = None,
    time_zone: str | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("since", since),
            ("until", until),
            ("limit", limit),
            ("offset", offset),
            ("overflow", overflow),
            ("time_zone", time_zone),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: Client,
    since: datetime | str,
    until: datetime | str,
    limit: int | None = None,
    offset: int | None = None,
    overflow: bool | None = None,
    time_zone: str | None = None,
) -> Response[ListOverridesPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            id,
            since=since,
            until=until,
            limit=limit,
            offset=offset,
            overflow=overflow,
            time_zone=time_zone,
        ),
    )


def sync(
    id: str,
    *,
    client: Client,
    since: datetime | str,
    until: datetime | str,
    limit: int | None = None,
    offset: int | None = None,
    overflow: bool | None = None,
    time_zone: str | None = None,
) -> ListOverridesPage:
    """GET /v3/schedules/{id}/overrides"""
    return OPERATION.call(
        client,
        _request(
            id,
            since=since,
            until=until,
            limit=limit,
            offset=offset,
            overflow=overflow,
            time_zone=time_zone,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: Client,
    since: datetime | str,
    until: datetime | str,
    limit: int | None = None,
    offset: int | None = None,
    overflow: bool | None = None,
    time_zone: str | None = None,
) -> Response[ListOverridesPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            since=since,
            until=until,
            limit=limit,
            offset=offset,
            overflow=overflow,
            time_zone=time_zone,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: Client,
    since: datetime | str,
    until: datetime | str,
    limit: int | None = None,
    offset: int | None = None,
    overflow: bool | None = None,
    time_zone: str | None = None,
) -> ListOverridesPage:
    """GET /v3/schedules/{id}/overrides"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            since=since,
            until=until,
            limit=limit,
            offset=offset,
            overflow=overflow,
            time_zone=time_zone,
        ),
    )


def iterate(
    id: str,
    *,
    client: Client,
    since: datetime | str,
    until: datetime | str,
    limit: int | None = None,
    overflow: bool | None = None,
    time_zone: str | None = None,
) -> Iterator[OverrideShift]:
    """The entities of all pages of GET /v3/schedules/{id}/overrides, each once; `limit` is the size of a page.

    Raises IncompleteResults where the list cannot be read to its end.
    """
    entities: Iterator[OverrideShift] = _iterate(
        client,
        _request(
            id,
            since=since,
            until=until,
            limit=limit,
            overflow=overflow,
            time_zone=time_zone,
        ),
        limit if limit is not None else 100,
    )
    return entities


def aiterate(
    id: str,
    *,
    client: Client,
    since: datetime | str,
    until: datetime | str,
    limit: int | None = None,
    overflow: bool | None = None,
    time_zone: str | None = None,
) -> AsyncIterator[OverrideShift]:
    """Like `iterate`, for `async for`."""
    entities: AsyncIterator[OverrideShift] = _aiterate(
        client,
        _request(
            id,
            since=since,
            until=until,
            limit=limit,
            overflow=overflow,
            time_zone=time_zone,
        ),
        limit if limit is not None else 100,
    )
    return entities
