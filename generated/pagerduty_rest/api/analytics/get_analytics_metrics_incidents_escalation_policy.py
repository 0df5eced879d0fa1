"""POST /analytics/metrics/incidents/escalation_policies"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.analytics_model_input import AnalyticsModelInput
    from ...models.get_analytics_metrics_incidents_escalation_policy_result import (
        GetAnalyticsMetricsIncidentsEscalationPolicyResult,
    )
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[
    GetAnalyticsMetricsIncidentsEscalationPolicyResult, GetAnalyticsMetricsIncidentsEscalationPolicyResult
] = Operation(
    id="getAnalyticsMetricsIncidentsEscalationPolicy",
    method="POST",
    path="/analytics/metrics/incidents/escalation_policies",
    tag="Analytics",
    module="analytics.get_analytics_metrics_incidents_escalation_policy",
    responses={
        200: "GetAnalyticsMetricsIncidentsEscalationPolicyResult",
        400: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="AnalyticsModelInput",
    body_media=("application/json",),
    scopes=("analytics.write",),
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
    client: Client,
    body: AnalyticsModelInput | Mapping[str, Any] | None = None,
) -> Response[GetAnalyticsMetricsIncidentsEscalationPolicyResult]:
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
    body: AnalyticsModelInput | Mapping[str, Any] | None = None,
) -> GetAnalyticsMetricsIncidentsEscalationPolicyResult:
    """POST /analytics/metrics/incidents/escalation_policies"""
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    body: AnalyticsModelInput | Mapping[str, Any] | None = None,
) -> Response[GetAnalyticsMetricsIncidentsEscalationPolicyResult]:
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
    body: AnalyticsModelInput | Mapping[str, Any] | None = None,
) -> GetAnalyticsMetricsIncidentsEscalationPolicyResult:
    """POST /analytics/metrics/incidents/escalation_policies"""
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
