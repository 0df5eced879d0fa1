"""Sums up each responder's load: time on call, incidents, interruptions, acknowledgements."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.analytics_responder_filter_input import AnalyticsResponderFilterInput
    from ..._models.get_analytics_metrics_responders_all_result import GetAnalyticsMetricsRespondersAllResult

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetAnalyticsMetricsRespondersAllResult, GetAnalyticsMetricsRespondersAllResult] = Operation(
    id="getAnalyticsMetricsRespondersAll",
    method="POST",
    path="/analytics/metrics/responders/all",
    tag="Analytics",
    module="analytics.get_analytics_metrics_responders_all",
    package="pagerduty_rest",
    responses={
        200: "GetAnalyticsMetricsRespondersAllResult",
        400: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="AnalyticsResponderFilterInput",
    body_media=("application/json",),
    scopes=("analytics.write",),
    is_read_only=True,
)


def _request(
    *,
    body: AnalyticsResponderFilterInput | Mapping[str, Any] | None = None,
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: AnalyticsResponderFilterInput | Mapping[str, Any] | None = None,
) -> Response[GetAnalyticsMetricsRespondersAllResult]:
    """Sums up each responder's load: time on call, incidents, interruptions, acknowledgements.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            body=body,
        ),
    )


def sync(
    *,
    client: ApiClient,
    body: AnalyticsResponderFilterInput | Mapping[str, Any] | None = None,
) -> GetAnalyticsMetricsRespondersAllResult:
    """Sums up each responder's load: time on call, incidents, interruptions, acknowledgements.

    - `POST /analytics/metrics/responders/all`, OAuth scope `analytics.write`.

    Args:
        body:
            filters: date_range_start and date_range_end bound the time that is looked at.
            order_by: Name of the column of the result to sort by.
            time_zone: Name of the zone, such as Europe/Berlin, in which days are counted and times are given.
    """
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    body: AnalyticsResponderFilterInput | Mapping[str, Any] | None = None,
) -> Response[GetAnalyticsMetricsRespondersAllResult]:
    """Sums up each responder's load: time on call, incidents, interruptions, acknowledgements.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    body: AnalyticsResponderFilterInput | Mapping[str, Any] | None = None,
) -> GetAnalyticsMetricsRespondersAllResult:
    """Sums up each responder's load: time on call, incidents, interruptions, acknowledgements.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
