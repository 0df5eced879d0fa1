"""Returns the analytics figures of one incident, such as the seconds until it was resolved."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.analytics_raw_incident import AnalyticsRawIncident

from pagerduty_runtime.operation import Operation

OPERATION: Operation[AnalyticsRawIncident, AnalyticsRawIncident] = Operation(
    id="getAnalyticsIncidentsById",
    method="GET",
    path="/analytics/raw/incidents/{id}",
    tag="Analytics",
    module="analytics.get_analytics_incidents_by_id",
    package="pagerduty_rest",
    responses={
        200: "AnalyticsRawIncident",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("analytics.read",),
    is_read_only=True,
)


def _request(
    id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[AnalyticsRawIncident]:
    """Returns the analytics figures of one incident, such as the seconds until it was resolved.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
) -> AnalyticsRawIncident:
    """Returns the analytics figures of one incident, such as the seconds until it was resolved.

    - `GET /analytics/raw/incidents/{id}`, OAuth scope `analytics.read`.
    - Worth catching: `NotFound` (404).
    - Figures are not live: a new incident can take up to 24 hours to appear.
    """
    return OPERATION.call(
        client,
        _request(
            id,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[AnalyticsRawIncident]:
    """Returns the analytics figures of one incident, such as the seconds until it was resolved.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
) -> AnalyticsRawIncident:
    """Returns the analytics figures of one incident, such as the seconds until it was resolved.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
