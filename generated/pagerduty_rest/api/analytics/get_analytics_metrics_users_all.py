"""POST /analytics/metrics/users/all"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.analytics_user_filter_input import AnalyticsUserFilterInput
    from ...models.analytics_user_metrics import AnalyticsUserMetrics
    from ...models.get_analytics_metrics_users_all_result import GetAnalyticsMetricsUsersAllResult
    from ...types import Response

from collections.abc import AsyncIterator, Iterator

from ..._operation import Operation, Pagination
from ..._pages import aiterate as _aiterate
from ..._pages import iterate as _iterate

OPERATION: Operation[GetAnalyticsMetricsUsersAllResult, GetAnalyticsMetricsUsersAllResult] = Operation(
    id="getAnalyticsMetricsUsersAll",
    method="POST",
    path="/analytics/metrics/users/all",
    tag="Analytics",
    module="analytics.get_analytics_metrics_users_all",
    responses={
        200: "GetAnalyticsMetricsUsersAllResult",
        400: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="AnalyticsUserFilterInput",
    body_media=("application/json",),
    scopes=("analytics.write",),
    pagination=Pagination("limit", "data"),
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
) -> Response[GetAnalyticsMetricsUsersAllResult]:
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
) -> GetAnalyticsMetricsUsersAllResult:
    """POST /analytics/metrics/users/all"""
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
) -> Response[GetAnalyticsMetricsUsersAllResult]:
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
) -> GetAnalyticsMetricsUsersAllResult:
    """POST /analytics/metrics/users/all"""
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
) -> Iterator[AnalyticsUserMetrics]:
    """The entities of all pages of POST /analytics/metrics/users/all, each once; `limit` is the size of a page.

    Raises IncompleteResults where the list cannot be read to its end.
    """
    entities: Iterator[AnalyticsUserMetrics] = _iterate(
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
) -> AsyncIterator[AnalyticsUserMetrics]:
    """Like `iterate`, for `async for`."""
    entities: AsyncIterator[AnalyticsUserMetrics] = _aiterate(
        client,
        _request(
            body=body,
        ),
        1000,
    )
    return entities
