"""Counts, for each PagerDuty Advance feature, how often it was used and what credits that cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.analytics_pd_advance_usage_filter_input import AnalyticsPdAdvanceUsageFilterInput
    from ...models.get_analytics_metrics_pd_advance_usage_features_result import (
        GetAnalyticsMetricsPdAdvanceUsageFeaturesResult,
    )
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[
    GetAnalyticsMetricsPdAdvanceUsageFeaturesResult, GetAnalyticsMetricsPdAdvanceUsageFeaturesResult
] = Operation(
    id="getAnalyticsMetricsPdAdvanceUsageFeatures",
    method="POST",
    path="/analytics/metrics/pd_advance_usage/features",
    tag="Analytics",
    module="analytics.get_analytics_metrics_pd_advance_usage_features",
    responses={
        200: "GetAnalyticsMetricsPdAdvanceUsageFeaturesResult",
        400: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="AnalyticsPdAdvanceUsageFilterInput",
    body_media=("application/json",),
    scopes=("analytics.write",),
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
    client: Client,
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
    client: Client,
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
    client: Client,
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
    client: Client,
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
