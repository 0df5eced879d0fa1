"""`client.paused_incident_reports`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, awith_response, with_response

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .._models.paused_incident_reporting_alerts import PausedIncidentReportingAlerts
    from .._models.paused_incident_reporting_counts import PausedIncidentReportingCounts


class PausedIncidentReportsResource(Resource):
    """Reports on alerts whose notifications were paused.

    The property `paused_incident_reports` of `Client`. `with_response` has the same methods for callers who need the
    status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.paused_incident_reports`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> PausedIncidentReportsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return PausedIncidentReportsWithResponse(self._client)

    def get_alerts(
        self,
        *,
        service_id: str | None = None,
        since: datetime | str | None = None,
        suspended_by: Literal["auto_pause", "rules"] | None = None,
        until: datetime | str | None = None,
    ) -> PausedIncidentReportingAlerts:
        """Returns the latest alerts that were paused: those that fired later and those that resolved.

        - `GET /paused_incident_reports/alerts`, OAuth scope `incidents.read`.
        - Worth catching: `NotFound` (404).
        - Holds a handful of the most recent alerts of each kind, not all of them.
        - Goes back six months at most.
        - Needs PagerDuty AIOps.

        Args:
            service_id: Only alerts of this service; all services by default.
            suspended_by: Only what was paused by automatic pausing or by rules; both by default.
        """
        from ..api.paused_incident_reports.get_paused_incident_report_alerts import sync

        return sync(
            client=self._client,
            service_id=service_id,
            since=since,
            suspended_by=suspended_by,
            until=until,
        )

    def get_counts(
        self,
        *,
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
        from ..api.paused_incident_reports.get_paused_incident_report_counts import sync

        return sync(
            client=self._client,
            service_id=service_id,
            since=since,
            suspended_by=suspended_by,
            until=until,
        )


class PausedIncidentReportsWithResponse(Resource):
    """The methods of `client.paused_incident_reports`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    get_alerts = with_response(PausedIncidentReportsResource.get_alerts)
    get_counts = with_response(PausedIncidentReportsResource.get_counts)


class AsyncPausedIncidentReportsResource(Resource):
    """Reports on alerts whose notifications were paused.

    The property `paused_incident_reports` of `AsyncClient`. `with_response` has the same methods for callers who need
    the status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.paused_incident_reports`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncPausedIncidentReportsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncPausedIncidentReportsWithResponse(self._client)

    async def get_alerts(
        self,
        *,
        service_id: str | None = None,
        since: datetime | str | None = None,
        suspended_by: Literal["auto_pause", "rules"] | None = None,
        until: datetime | str | None = None,
    ) -> PausedIncidentReportingAlerts:
        """Returns the latest alerts that were paused: those that fired later and those that resolved.

        - `GET /paused_incident_reports/alerts`, OAuth scope `incidents.read`.
        - Worth catching: `NotFound` (404).
        - Holds a handful of the most recent alerts of each kind, not all of them.
        - Goes back six months at most.
        - Needs PagerDuty AIOps.

        Args:
            service_id: Only alerts of this service; all services by default.
            suspended_by: Only what was paused by automatic pausing or by rules; both by default.
        """
        from ..api.paused_incident_reports.get_paused_incident_report_alerts import asyncio

        return await asyncio(
            client=self._client,
            service_id=service_id,
            since=since,
            suspended_by=suspended_by,
            until=until,
        )

    async def get_counts(
        self,
        *,
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
        from ..api.paused_incident_reports.get_paused_incident_report_counts import asyncio

        return await asyncio(
            client=self._client,
            service_id=service_id,
            since=since,
            suspended_by=suspended_by,
            until=until,
        )


class AsyncPausedIncidentReportsWithResponse(Resource):
    """The methods of `client.paused_incident_reports`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    get_alerts = awith_response(AsyncPausedIncidentReportsResource.get_alerts)
    get_counts = awith_response(AsyncPausedIncidentReportsResource.get_counts)
