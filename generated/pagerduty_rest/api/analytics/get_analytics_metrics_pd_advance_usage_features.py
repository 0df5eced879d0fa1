"""Counts, for each PagerDuty Advance feature, how often it was used and what credits that cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.analytics_pd_advance_usage_filter_input import AnalyticsPdAdvanceUsageFilterInput
    from ..._models.get_analytics_metrics_pd_advance_usage_features_result import (
        GetAnalyticsMetricsPdAdvanceUsageFeaturesResult,
    )

from pagerduty_runtime.operation import Operation

OPERATION: Operation[
    GetAnalyticsMetricsPdAdvanceUsageFeaturesResult, GetAnalyticsMetricsPdAdvanceUsageFeaturesResult
] = Operation(
    id="getAnalyticsMetricsPdAdvanceUsageFeatures",
    method="POST",
    path="/analytics/metrics/pd_advance_usage/features",
    tag="Analytics",
    module="analytics.get_analytics_metrics_pd_advance_usage_features",
    package="pagerduty_rest",
    responses={
        200: "GetAnalyticsMetricsPdAdvanceUsageFeaturesResult",
        400: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="AnalyticsPdAdvanceUsageFilterInput",
    body_media=("application/json",),
    scopes=("analytics.write",),
    is_read_only=True,
)


def _request(
    *,
    body: AnalyticsPdAdvanceUsageFilterInput | Mapping[str, Any] | None = None,
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: AnalyticsPdAdvanceUsageFilterInput | Mapping[str, Any] | None = None,
) -> Response[GetAnalyticsMetricsPdAdvanceUsageFeaturesResult]:
    """Counts, for each PagerDuty Advance feature, how often it was used and what credits that cost.

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
    body: AnalyticsPdAdvanceUsageFilterInput | Mapping[str, Any] | None = None,
) -> GetAnalyticsMetricsPdAdvanceUsageFeaturesResult:
    """Counts, for each PagerDuty Advance feature, how often it was used and what credits that cost.

    - `POST /analytics/metrics/pd_advance_usage/features`, OAuth scope `analytics.write`.

    Args:
        body:
            filters: incident_created_at_start and incident_created_at_end limit by the creation of the incident that a
                feature was used on.
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
    body: AnalyticsPdAdvanceUsageFilterInput | Mapping[str, Any] | None = None,
) -> Response[GetAnalyticsMetricsPdAdvanceUsageFeaturesResult]:
    """Counts, for each PagerDuty Advance feature, how often it was used and what credits that cost.

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
    body: AnalyticsPdAdvanceUsageFilterInput | Mapping[str, Any] | None = None,
) -> GetAnalyticsMetricsPdAdvanceUsageFeaturesResult:
    """Counts, for each PagerDuty Advance feature, how often it was used and what credits that cost.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
