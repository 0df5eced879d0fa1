"""Counts paused alerts, and how many of them fired or resolved afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.paused_incident_reporting_counts import PausedIncidentReportingCounts
    from ..._models.paused_incident_reporting_counts_envelope import PausedIncidentReportingCountsEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[PausedIncidentReportingCountsEnvelope, PausedIncidentReportingCounts] = Operation(
    id="getPausedIncidentReportCounts",
    method="GET",
    path="/paused_incident_reports/counts",
    tag="Paused Incident Reports",
    module="paused_incident_reports.get_paused_incident_report_counts",
    package="pagerduty_rest",
    responses={
        200: "PausedIncidentReportingCountsEnvelope",
        400: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    unwrap={
        200: "paused_incident_reporting_counts",
    },
    scopes=("incidents.read",),
    is_read_only=True,
)


def _request(
    *,
    service_id: str | None = None,
    since: datetime | str | None = None,
    suspended_by: Literal["auto_pause", "rules"] | None = None,
    until: datetime | str | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("service_id", service_id),
            ("since", since),
            ("suspended_by", suspended_by),
            ("until", until),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    service_id: str | None = None,
    since: datetime | str | None = None,
    suspended_by: Literal["auto_pause", "rules"] | None = None,
    until: datetime | str | None = None,
) -> Response[PausedIncidentReportingCountsEnvelope]:
    """Counts paused alerts, and how many of them fired or resolved afterwards.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            service_id=service_id,
            since=since,
            suspended_by=suspended_by,
            until=until,
        ),
    )


def sync(
    *,
    client: ApiClient,
    service_id: str | None = None,
    since: datetime | str | None = None,
    suspended_by: Literal["auto_pause", "rules"] | None = None,
    until: datetime | str | None = None,
) -> PausedIncidentReportingCounts:
    """Counts paused alerts, and how many of them fired or resolved afterwards.

    - `GET /paused_incident_reports/counts`, OAuth scope `incidents.read`.
    - Worth catching: `NotFound` (404).
    - Goes back six months at most.
    - Needs PagerDuty AIOps.

    Args:
        service_id: Only alerts of this service; all services by default.
        suspended_by: Only what was paused by automatic pausing or by rules; both by default.
    """
    return OPERATION.call(
        client,
        _request(
            service_id=service_id,
            since=since,
            suspended_by=suspended_by,
            until=until,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    service_id: str | None = None,
    since: datetime | str | None = None,
    suspended_by: Literal["auto_pause", "rules"] | None = None,
    until: datetime | str | None = None,
) -> Response[PausedIncidentReportingCountsEnvelope]:
    """Counts paused alerts, and how many of them fired or resolved afterwards.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            service_id=service_id,
            since=since,
            suspended_by=suspended_by,
            until=until,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    service_id: str | None = None,
    since: datetime | str | None = None,
    suspended_by: Literal["auto_pause", "rules"] | None = None,
    until: datetime | str | None = None,
) -> PausedIncidentReportingCounts:
    """Counts paused alerts, and how many of them fired or resolved afterwards.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            service_id=service_id,
            since=since,
            suspended_by=suspended_by,
            until=until,
        ),
    )
