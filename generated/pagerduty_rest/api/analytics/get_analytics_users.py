"""POST /analytics/raw/users"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.analytics_raw_user import AnalyticsRawUser
    from ...models.analytics_user_filter_input import AnalyticsUserFilterInput
    from ...models.get_analytics_users_page import GetAnalyticsUsersPage
    from ...types import Response

from collections.abc import AsyncIterator, Iterator

from ..._operation import Operation, Pagination
from ..._pages import aiterate as _aiterate
from ..._pages import iterate as _iterate

OPERATION: Operation[GetAnalyticsUsersPage, GetAnalyticsUsersPage] = Operation(
    id="getAnalyticsUsers",
    method="POST",
    path="/analytics/raw/users",
    tag="Analytics",
    module="analytics.get_analytics_users",
    responses={
        200: "GetAnalyticsUsersPage",
        400: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="AnalyticsUserFilterInput",
    body_media=("application/json",),
    scopes=("analytics.write",),
    pagination=Pagination("starting_after", "data"),
)


def _request(
    *,
    body: AnalyticsUserFilterInput | Mapping[str, Any] | None = None,
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: Client,
    body: AnalyticsUserFilterInput | Mapping[str, Any] | None = None,
) -> Response[GetAnalyticsUsersPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            body=body,
        ),
    )


def sync(
    *,
    client: Client,
    body: AnalyticsUserFilterInput | Mapping[str, Any] | None = None,
) -> GetAnalyticsUsersPage:
    """POST /analytics/raw/users"""
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    body: AnalyticsUserFilterInput | Mapping[str, Any] | None = None,
) -> Response[GetAnalyticsUsersPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio(
    *,
    client: Client,
    body: AnalyticsUserFilterInput | Mapping[str, Any] | None = None,
) -> GetAnalyticsUsersPage:
    """POST /analytics/raw/users"""
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )


def iterate(
    *,
    client: Client,
    body: AnalyticsUserFilterInput | Mapping[str, Any] | None = None,
) -> Iterator[AnalyticsRawUser]:
    """The entities of all pages of POST /analytics/raw/users, each once; `limit` is the size of a page.

    Raises IncompleteResults where the list cannot be read to its end.
    """
    entities: Iterator[AnalyticsRawUser] = _iterate(
        client,
        _request(
            body=body,
        ),
        1000,
    )
    return entities


def aiterate(
    *,
    client: Client,
    body: AnalyticsUserFilterInput | Mapping[str, Any] | None = None,
) -> AsyncIterator[AnalyticsRawUser]:
    """Like `iterate`, for `async for`."""
    entities: AsyncIterator[AnalyticsRawUser] = _aiterate(
        client,
        _request(
            body=body,
        ),
        1000,
    )
    return entities
