"""GET /analytics/raw/incidents/{id}/responses"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.analytics_incident_responses_by_id_get import AnalyticsIncidentResponsesByIdGet
    from ...models.get_analytics_incident_responses_by_id_page import GetAnalyticsIncidentResponsesByIdPage
    from ...types import Response

from ..._operation import Operation, Pagination

OPERATION: Operation[GetAnalyticsIncidentResponsesByIdPage, GetAnalyticsIncidentResponsesByIdPage] = Operation(
    id="getAnalyticsIncidentResponsesById",
    method="GET",
    path="/analytics/raw/incidents/{id}/responses",
    tag="Analytics",
    module="analytics.get_analytics_incident_responses_by_id",
    responses={
        200: "GetAnalyticsIncidentResponsesByIdPage",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="AnalyticsIncidentResponsesByIdGet",
    body_media=("application/json",),
    scopes=("analytics.read",),
    pagination=Pagination("limit", "responses"),
)


def _request(
    id: str,
    *,
    body: AnalyticsIncidentResponsesByIdGet | Mapping[str, Any] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    *,
    client: Client,
    body: AnalyticsIncidentResponsesByIdGet | Mapping[str, Any] | None = None,
) -> Response[GetAnalyticsIncidentResponsesByIdPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            id,
            body=body,
        ),
    )


def sync(
    id: str,
    *,
    client: Client,
    body: AnalyticsIncidentResponsesByIdGet | Mapping[str, Any] | None = None,
) -> GetAnalyticsIncidentResponsesByIdPage:
    """GET /analytics/raw/incidents/{id}/responses"""
    return OPERATION.call(
        client,
        _request(
            id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: Client,
    body: AnalyticsIncidentResponsesByIdGet | Mapping[str, Any] | None = None,
) -> Response[GetAnalyticsIncidentResponsesByIdPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: Client,
    body: AnalyticsIncidentResponsesByIdGet | Mapping[str, Any] | None = None,
) -> GetAnalyticsIncidentResponsesByIdPage:
    """GET /analytics/raw/incidents/{id}/responses"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
