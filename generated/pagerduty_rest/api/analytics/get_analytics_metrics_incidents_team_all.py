"""Sums up matching incidents over all teams together."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.analytics_model_input import AnalyticsModelInput
    from ..._models.get_analytics_metrics_incidents_service_result import GetAnalyticsMetricsIncidentsServiceResult

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetAnalyticsMetricsIncidentsServiceResult, GetAnalyticsMetricsIncidentsServiceResult] = Operation(
    id="getAnalyticsMetricsIncidentsTeamAll",
    method="POST",
    path="/analytics/metrics/incidents/teams/all",
    tag="Analytics",
    module="analytics.get_analytics_metrics_incidents_team_all",
    package="pagerduty_rest",
    responses={
        200: "GetAnalyticsMetricsIncidentsServiceResult",
        400: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="AnalyticsModelInput",
    body_media=("application/json",),
    scopes=("analytics.write",),
    is_read_only=True,
)


def _request(
    *,
    body: AnalyticsModelInput | Mapping[str, Any] | None = None,
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: AnalyticsModelInput | Mapping[str, Any] | None = None,
) -> Response[GetAnalyticsMetricsIncidentsServiceResult]:
    """Sums up matching incidents over all teams together.

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
    body: AnalyticsModelInput | Mapping[str, Any] | None = None,
) -> GetAnalyticsMetricsIncidentsServiceResult:
    """Sums up matching incidents over all teams together.

    - `POST /analytics/metrics/incidents/teams/all`, OAuth scope `analytics.write`.
    - Figures are not live: a new incident can take up to 24 hours to appear.

    Args:
        body:
            aggregate_unit: Length of the periods, one row each; null gives a single row for the whole time span.
            filters: created_at_start and created_at_end limit by the incident's creation and may lie at most a year
                apart.
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
    body: AnalyticsModelInput | Mapping[str, Any] | None = None,
) -> Response[GetAnalyticsMetricsIncidentsServiceResult]:
    """Sums up matching incidents over all teams together.

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
    body: AnalyticsModelInput | Mapping[str, Any] | None = None,
) -> GetAnalyticsMetricsIncidentsServiceResult:
    """Sums up matching incidents over all teams together.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
