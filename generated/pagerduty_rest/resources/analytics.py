"""`client.analytics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.analytics_incident_responses_by_id_get import AnalyticsIncidentResponsesByIdGet
    from .._models.analytics_incidents_get import AnalyticsIncidentsGet
    from .._models.analytics_model_input import AnalyticsModelInput
    from .._models.analytics_pd_advance_usage_filter_input import AnalyticsPdAdvanceUsageFilterInput
    from .._models.analytics_raw_incident import AnalyticsRawIncident
    from .._models.analytics_raw_incident_responses import AnalyticsRawIncidentResponses
    from .._models.analytics_raw_responder_incidents import AnalyticsRawResponderIncidents
    from .._models.analytics_raw_user import AnalyticsRawUser
    from .._models.analytics_responder_filter_input import AnalyticsResponderFilterInput
    from .._models.analytics_responder_incidents_get import AnalyticsResponderIncidentsGet
    from .._models.analytics_user_filter_input import AnalyticsUserFilterInput
    from .._models.analytics_user_metrics import AnalyticsUserMetrics
    from .._models.get_analytics_metrics_incidents_all_result import GetAnalyticsMetricsIncidentsAllResult
    from .._models.get_analytics_metrics_incidents_escalation_policy_result import (
        GetAnalyticsMetricsIncidentsEscalationPolicyResult,
    )
    from .._models.get_analytics_metrics_incidents_service_result import GetAnalyticsMetricsIncidentsServiceResult
    from .._models.get_analytics_metrics_pd_advance_usage_features_result import (
        GetAnalyticsMetricsPdAdvanceUsageFeaturesResult,
    )
    from .._models.get_analytics_metrics_responders_all_result import GetAnalyticsMetricsRespondersAllResult


class AnalyticsResource(Resource):
    """Metrics of incidents, responders and users, and the raw data behind them.

    The property `analytics` of `Client`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.analytics`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AnalyticsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AnalyticsWithResponse(self._client)

    def get_incident_metrics(
        self,
        *,
        body: AnalyticsModelInput | Mapping[str, Any] | None = None,
    ) -> GetAnalyticsMetricsIncidentsAllResult:
        """Sums up all matching incidents: counts, mean and percentile times, interruptions.

        - `POST /analytics/metrics/incidents/all`, OAuth scope `analytics.write`.
        - Figures are not live: a new incident can take up to 24 hours to appear.

        Args:
            body:
                aggregate_unit: Length of the periods, one row each; null gives a single row for the whole time span.
                filters: created_at_start and created_at_end limit by the incident's creation and may lie at most a year
                    apart.
                order_by: Name of the column of the result to sort by.
                time_zone: Name of the zone, such as Europe/Berlin, in which days are counted and times are given.
        """
        from ..api.analytics.get_analytics_metrics_incidents_all import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get_incident_metrics_by_escalation_policy(
        self,
        *,
        body: AnalyticsModelInput | Mapping[str, Any] | None = None,
    ) -> GetAnalyticsMetricsIncidentsEscalationPolicyResult:
        """Sums up matching incidents separately for each escalation policy.

        - `POST /analytics/metrics/incidents/escalation_policies`, OAuth scope `analytics.write`.
        - Figures are not live: a new incident can take up to 24 hours to appear.

        Args:
            body:
                aggregate_unit: Length of the periods, one row each; null gives a single row for the whole time span.
                filters: created_at_start and created_at_end limit by the incident's creation and may lie at most a year
                    apart.
                order_by: Name of the column of the result to sort by.
                time_zone: Name of the zone, such as Europe/Berlin, in which days are counted and times are given.
        """
        from ..api.analytics.get_analytics_metrics_incidents_escalation_policy import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get_incident_metrics_for_all_escalation_policies(
        self,
        *,
        body: AnalyticsModelInput | Mapping[str, Any] | None = None,
    ) -> GetAnalyticsMetricsIncidentsEscalationPolicyResult:
        """Sums up matching incidents over all escalation policies together.

        - `POST /analytics/metrics/incidents/escalation_policies/all`, OAuth scope `analytics.write`.
        - Figures are not live: a new incident can take up to 24 hours to appear.

        Args:
            body:
                aggregate_unit: Length of the periods, one row each; null gives a single row for the whole time span.
                filters: created_at_start and created_at_end limit by the incident's creation and may lie at most a year
                    apart.
                order_by: Name of the column of the result to sort by.
                time_zone: Name of the zone, such as Europe/Berlin, in which days are counted and times are given.
        """
        from ..api.analytics.get_analytics_metrics_incidents_escalation_policy_all import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get_incident_metrics_by_service(
        self,
        *,
        body: AnalyticsModelInput | Mapping[str, Any] | None = None,
    ) -> GetAnalyticsMetricsIncidentsServiceResult:
        """Sums up matching incidents separately for each service.

        - `POST /analytics/metrics/incidents/services`, OAuth scope `analytics.write`.
        - Figures are not live: a new incident can take up to 24 hours to appear.

        Args:
            body:
                aggregate_unit: Length of the periods, one row each; null gives a single row for the whole time span.
                filters: created_at_start and created_at_end limit by the incident's creation and may lie at most a year
                    apart.
                order_by: Name of the column of the result to sort by.
                time_zone: Name of the zone, such as Europe/Berlin, in which days are counted and times are given.
        """
        from ..api.analytics.get_analytics_metrics_incidents_service import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get_incident_metrics_for_all_services(
        self,
        *,
        body: AnalyticsModelInput | Mapping[str, Any] | None = None,
    ) -> GetAnalyticsMetricsIncidentsServiceResult:
        """Sums up matching incidents over all services together.

        - `POST /analytics/metrics/incidents/services/all`, OAuth scope `analytics.write`.
        - Figures are not live: a new incident can take up to 24 hours to appear.

        Args:
            body:
                aggregate_unit: Length of the periods, one row each; null gives a single row for the whole time span.
                filters: created_at_start and created_at_end limit by the incident's creation and may lie at most a year
                    apart.
                order_by: Name of the column of the result to sort by.
                time_zone: Name of the zone, such as Europe/Berlin, in which days are counted and times are given.
        """
        from ..api.analytics.get_analytics_metrics_incidents_service_all import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get_incident_metrics_by_team(
        self,
        *,
        body: AnalyticsModelInput | Mapping[str, Any] | None = None,
    ) -> GetAnalyticsMetricsIncidentsServiceResult:
        """Sums up matching incidents separately for each team.

        - `POST /analytics/metrics/incidents/teams`, OAuth scope `analytics.write`.
        - Figures are not live: a new incident can take up to 24 hours to appear.

        Args:
            body:
                aggregate_unit: Length of the periods, one row each; null gives a single row for the whole time span.
                filters: created_at_start and created_at_end limit by the incident's creation and may lie at most a year
                    apart.
                order_by: Name of the column of the result to sort by.
                time_zone: Name of the zone, such as Europe/Berlin, in which days are counted and times are given.
        """
        from ..api.analytics.get_analytics_metrics_incidents_team import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get_incident_metrics_for_all_teams(
        self,
        *,
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
        from ..api.analytics.get_analytics_metrics_incidents_team_all import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get_pd_advance_usage_metrics(
        self,
        *,
        body: AnalyticsPdAdvanceUsageFilterInput | Mapping[str, Any] | None = None,
    ) -> GetAnalyticsMetricsPdAdvanceUsageFeaturesResult:
        """Counts, for each PagerDuty Advance feature, how often it was used and what credits that cost.

        - `POST /analytics/metrics/pd_advance_usage/features`, OAuth scope `analytics.write`.

        Args:
            body:
                filters: incident_created_at_start and incident_created_at_end limit by the creation of the incident
                    that a feature was used on.
                time_zone: Name of the zone, such as Europe/Berlin, in which days are counted and times are given.
        """
        from ..api.analytics.get_analytics_metrics_pd_advance_usage_features import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get_responder_metrics(
        self,
        *,
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
        from ..api.analytics.get_analytics_metrics_responders_all import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get_responder_metrics_by_team(
        self,
        *,
        body: AnalyticsResponderFilterInput | Mapping[str, Any] | None = None,
    ) -> GetAnalyticsMetricsRespondersAllResult:
        """Sums up the load of responders separately for each of their teams.

        - `POST /analytics/metrics/responders/teams`, OAuth scope `analytics.write`.

        Args:
            body:
                filters: date_range_start and date_range_end bound the time that is looked at.
                order_by: Name of the column of the result to sort by.
                time_zone: Name of the zone, such as Europe/Berlin, in which days are counted and times are given.
        """
        from ..api.analytics.get_analytics_metrics_responders_team import sync

        return sync(
            client=self._client,
            body=body,
        )

    def list_user_metrics(
        self,
        *,
        body: AnalyticsUserFilterInput | Mapping[str, Any] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[AnalyticsUserMetrics]:
        """Counts how many users have signed up, can be notified, have the app and are on a policy.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `POST /analytics/metrics/users/all`, OAuth scope `analytics.write`.

        Args:
            body:
                aggregate_unit: Length of the periods that users are counted by.
                filters: created_at_start and created_at_end limit by the creation of the user.
                limit: 1000 by default.
                order: desc by default.
                order_by: user_id by default.
        """
        from ..api.analytics.get_analytics_metrics_users_all import iterate

        return iterate(
            client=self._client,
            body=body,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def list_raw_incidents(
        self,
        *,
        body: AnalyticsIncidentsGet | Mapping[str, Any] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[AnalyticsRawIncident]:
        """Lists single incidents with their figures: times to engage and resolve, interruptions, escalations.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `POST /analytics/raw/incidents`, OAuth scope `analytics.write`.
        - Figures are not live: a new incident can take up to 24 hours to appear.

        Args:
            body:
                filters: created_at_start and created_at_end limit by the incident's creation and may lie at most a year
                    apart. updated_after takes incidents that were updated since that time.
                limit: From 1 to 1000.
                time_zone: Name of the zone, such as Europe/Berlin, in which days are counted and times are given.
        """
        from ..api.analytics.get_analytics_incidents import iterate

        return iterate(
            client=self._client,
            body=body,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def get_raw_incident(
        self,
        id: str,
    ) -> AnalyticsRawIncident:
        """Returns the analytics figures of one incident, such as the seconds until it was resolved.

        - `GET /analytics/raw/incidents/{id}`, OAuth scope `analytics.read`.
        - Worth catching: `NotFound` (404).
        - Figures are not live: a new incident can take up to 24 hours to appear.
        """
        from ..api.analytics.get_analytics_incidents_by_id import sync

        return sync(
            id,
            client=self._client,
        )

    def list_raw_incident_responses(
        self,
        id: str,
        *,
        body: AnalyticsIncidentResponsesByIdGet | Mapping[str, Any] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[AnalyticsRawIncidentResponses]:
        """Lists who was asked to respond to an incident, what each answered and how soon.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /analytics/raw/incidents/{id}/responses`, OAuth scope `analytics.read`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                limit: From 1 to 1000.
                time_zone: Name of the zone, such as Europe/Berlin, in which days are counted and times are given.
        """
        from ..api.analytics.get_analytics_incident_responses_by_id import iterate

        return iterate(
            id,
            client=self._client,
            body=body,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def list_raw_responder_incidents(
        self,
        responder_id: str,
        *,
        body: AnalyticsResponderIncidentsGet | Mapping[str, Any] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[AnalyticsRawResponderIncidents]:
        """Lists the incidents that a responder had a part in, with that responder's own figures.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `POST /analytics/raw/responders/{responder_id}/incidents`, OAuth scope `analytics.write`.
        - Worth catching: `NotFound` (404).
        - Figures are not live: a new incident can take up to 24 hours to appear.

        Args:
            body:
                filters: created_at_start and created_at_end limit by the incident's creation.
                limit: From 1 to 1000.
                time_zone: Name of the zone, such as Europe/Berlin, in which days are counted and times are given.
        """
        from ..api.analytics.get_analytics_responder_incidents import iterate

        return iterate(
            responder_id,
            client=self._client,
            body=body,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def list_raw_users(
        self,
        *,
        body: AnalyticsUserFilterInput | Mapping[str, Any] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[AnalyticsRawUser]:
        """Lists users with facts of their set-up: role, last sign-in, ways to be notified, schedules.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `POST /analytics/raw/users`, OAuth scope `analytics.write`.

        Args:
            body:
                filters: created_at_start and created_at_end limit by the creation of the user.
                limit: 1000 by default.
                order: desc by default.
                order_by: user_id by default.
        """
        from ..api.analytics.get_analytics_users import iterate

        return iterate(
            client=self._client,
            body=body,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )


class AnalyticsWithResponse(Resource):
    """The methods of `client.analytics`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    get_incident_metrics = with_response(AnalyticsResource.get_incident_metrics)
    get_incident_metrics_by_escalation_policy = with_response(
        AnalyticsResource.get_incident_metrics_by_escalation_policy
    )
    get_incident_metrics_for_all_escalation_policies = with_response(
        AnalyticsResource.get_incident_metrics_for_all_escalation_policies
    )
    get_incident_metrics_by_service = with_response(AnalyticsResource.get_incident_metrics_by_service)
    get_incident_metrics_for_all_services = with_response(AnalyticsResource.get_incident_metrics_for_all_services)
    get_incident_metrics_by_team = with_response(AnalyticsResource.get_incident_metrics_by_team)
    get_incident_metrics_for_all_teams = with_response(AnalyticsResource.get_incident_metrics_for_all_teams)
    get_pd_advance_usage_metrics = with_response(AnalyticsResource.get_pd_advance_usage_metrics)
    get_responder_metrics = with_response(AnalyticsResource.get_responder_metrics)
    get_responder_metrics_by_team = with_response(AnalyticsResource.get_responder_metrics_by_team)
    list_user_metrics = page_with_response(AnalyticsResource.list_user_metrics)
    list_raw_incidents = page_with_response(AnalyticsResource.list_raw_incidents)
    get_raw_incident = with_response(AnalyticsResource.get_raw_incident)
    list_raw_incident_responses = page_with_response(AnalyticsResource.list_raw_incident_responses)
    list_raw_responder_incidents = page_with_response(AnalyticsResource.list_raw_responder_incidents)
    list_raw_users = page_with_response(AnalyticsResource.list_raw_users)


class AsyncAnalyticsResource(Resource):
    """Metrics of incidents, responders and users, and the raw data behind them.

    The property `analytics` of `AsyncClient`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.analytics`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncAnalyticsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncAnalyticsWithResponse(self._client)

    async def get_incident_metrics(
        self,
        *,
        body: AnalyticsModelInput | Mapping[str, Any] | None = None,
    ) -> GetAnalyticsMetricsIncidentsAllResult:
        """Sums up all matching incidents: counts, mean and percentile times, interruptions.

        - `POST /analytics/metrics/incidents/all`, OAuth scope `analytics.write`.
        - Figures are not live: a new incident can take up to 24 hours to appear.

        Args:
            body:
                aggregate_unit: Length of the periods, one row each; null gives a single row for the whole time span.
                filters: created_at_start and created_at_end limit by the incident's creation and may lie at most a year
                    apart.
                order_by: Name of the column of the result to sort by.
                time_zone: Name of the zone, such as Europe/Berlin, in which days are counted and times are given.
        """
        from ..api.analytics.get_analytics_metrics_incidents_all import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get_incident_metrics_by_escalation_policy(
        self,
        *,
        body: AnalyticsModelInput | Mapping[str, Any] | None = None,
    ) -> GetAnalyticsMetricsIncidentsEscalationPolicyResult:
        """Sums up matching incidents separately for each escalation policy.

        - `POST /analytics/metrics/incidents/escalation_policies`, OAuth scope `analytics.write`.
        - Figures are not live: a new incident can take up to 24 hours to appear.

        Args:
            body:
                aggregate_unit: Length of the periods, one row each; null gives a single row for the whole time span.
                filters: created_at_start and created_at_end limit by the incident's creation and may lie at most a year
                    apart.
                order_by: Name of the column of the result to sort by.
                time_zone: Name of the zone, such as Europe/Berlin, in which days are counted and times are given.
        """
        from ..api.analytics.get_analytics_metrics_incidents_escalation_policy import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get_incident_metrics_for_all_escalation_policies(
        self,
        *,
        body: AnalyticsModelInput | Mapping[str, Any] | None = None,
    ) -> GetAnalyticsMetricsIncidentsEscalationPolicyResult:
        """Sums up matching incidents over all escalation policies together.

        - `POST /analytics/metrics/incidents/escalation_policies/all`, OAuth scope `analytics.write`.
        - Figures are not live: a new incident can take up to 24 hours to appear.

        Args:
            body:
                aggregate_unit: Length of the periods, one row each; null gives a single row for the whole time span.
                filters: created_at_start and created_at_end limit by the incident's creation and may lie at most a year
                    apart.
                order_by: Name of the column of the result to sort by.
                time_zone: Name of the zone, such as Europe/Berlin, in which days are counted and times are given.
        """
        from ..api.analytics.get_analytics_metrics_incidents_escalation_policy_all import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get_incident_metrics_by_service(
        self,
        *,
        body: AnalyticsModelInput | Mapping[str, Any] | None = None,
    ) -> GetAnalyticsMetricsIncidentsServiceResult:
        """Sums up matching incidents separately for each service.

        - `POST /analytics/metrics/incidents/services`, OAuth scope `analytics.write`.
        - Figures are not live: a new incident can take up to 24 hours to appear.

        Args:
            body:
                aggregate_unit: Length of the periods, one row each; null gives a single row for the whole time span.
                filters: created_at_start and created_at_end limit by the incident's creation and may lie at most a year
                    apart.
                order_by: Name of the column of the result to sort by.
                time_zone: Name of the zone, such as Europe/Berlin, in which days are counted and times are given.
        """
        from ..api.analytics.get_analytics_metrics_incidents_service import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get_incident_metrics_for_all_services(
        self,
        *,
        body: AnalyticsModelInput | Mapping[str, Any] | None = None,
    ) -> GetAnalyticsMetricsIncidentsServiceResult:
        """Sums up matching incidents over all services together.

        - `POST /analytics/metrics/incidents/services/all`, OAuth scope `analytics.write`.
        - Figures are not live: a new incident can take up to 24 hours to appear.

        Args:
            body:
                aggregate_unit: Length of the periods, one row each; null gives a single row for the whole time span.
                filters: created_at_start and created_at_end limit by the incident's creation and may lie at most a year
                    apart.
                order_by: Name of the column of the result to sort by.
                time_zone: Name of the zone, such as Europe/Berlin, in which days are counted and times are given.
        """
        from ..api.analytics.get_analytics_metrics_incidents_service_all import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get_incident_metrics_by_team(
        self,
        *,
        body: AnalyticsModelInput | Mapping[str, Any] | None = None,
    ) -> GetAnalyticsMetricsIncidentsServiceResult:
        """Sums up matching incidents separately for each team.

        - `POST /analytics/metrics/incidents/teams`, OAuth scope `analytics.write`.
        - Figures are not live: a new incident can take up to 24 hours to appear.

        Args:
            body:
                aggregate_unit: Length of the periods, one row each; null gives a single row for the whole time span.
                filters: created_at_start and created_at_end limit by the incident's creation and may lie at most a year
                    apart.
                order_by: Name of the column of the result to sort by.
                time_zone: Name of the zone, such as Europe/Berlin, in which days are counted and times are given.
        """
        from ..api.analytics.get_analytics_metrics_incidents_team import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get_incident_metrics_for_all_teams(
        self,
        *,
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
        from ..api.analytics.get_analytics_metrics_incidents_team_all import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get_pd_advance_usage_metrics(
        self,
        *,
        body: AnalyticsPdAdvanceUsageFilterInput | Mapping[str, Any] | None = None,
    ) -> GetAnalyticsMetricsPdAdvanceUsageFeaturesResult:
        """Counts, for each PagerDuty Advance feature, how often it was used and what credits that cost.

        - `POST /analytics/metrics/pd_advance_usage/features`, OAuth scope `analytics.write`.

        Args:
            body:
                filters: incident_created_at_start and incident_created_at_end limit by the creation of the incident
                    that a feature was used on.
                time_zone: Name of the zone, such as Europe/Berlin, in which days are counted and times are given.
        """
        from ..api.analytics.get_analytics_metrics_pd_advance_usage_features import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get_responder_metrics(
        self,
        *,
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
        from ..api.analytics.get_analytics_metrics_responders_all import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get_responder_metrics_by_team(
        self,
        *,
        body: AnalyticsResponderFilterInput | Mapping[str, Any] | None = None,
    ) -> GetAnalyticsMetricsRespondersAllResult:
        """Sums up the load of responders separately for each of their teams.

        - `POST /analytics/metrics/responders/teams`, OAuth scope `analytics.write`.

        Args:
            body:
                filters: date_range_start and date_range_end bound the time that is looked at.
                order_by: Name of the column of the result to sort by.
                time_zone: Name of the zone, such as Europe/Berlin, in which days are counted and times are given.
        """
        from ..api.analytics.get_analytics_metrics_responders_team import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    def list_user_metrics(
        self,
        *,
        body: AnalyticsUserFilterInput | Mapping[str, Any] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[AnalyticsUserMetrics]:
        """Counts how many users have signed up, can be notified, have the app and are on a policy.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `POST /analytics/metrics/users/all`, OAuth scope `analytics.write`.

        Args:
            body:
                aggregate_unit: Length of the periods that users are counted by.
                filters: created_at_start and created_at_end limit by the creation of the user.
                limit: 1000 by default.
                order: desc by default.
                order_by: user_id by default.
        """
        from ..api.analytics.get_analytics_metrics_users_all import aiterate

        return aiterate(
            client=self._client,
            body=body,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def list_raw_incidents(
        self,
        *,
        body: AnalyticsIncidentsGet | Mapping[str, Any] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[AnalyticsRawIncident]:
        """Lists single incidents with their figures: times to engage and resolve, interruptions, escalations.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `POST /analytics/raw/incidents`, OAuth scope `analytics.write`.
        - Figures are not live: a new incident can take up to 24 hours to appear.

        Args:
            body:
                filters: created_at_start and created_at_end limit by the incident's creation and may lie at most a year
                    apart. updated_after takes incidents that were updated since that time.
                limit: From 1 to 1000.
                time_zone: Name of the zone, such as Europe/Berlin, in which days are counted and times are given.
        """
        from ..api.analytics.get_analytics_incidents import aiterate

        return aiterate(
            client=self._client,
            body=body,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def get_raw_incident(
        self,
        id: str,
    ) -> AnalyticsRawIncident:
        """Returns the analytics figures of one incident, such as the seconds until it was resolved.

        - `GET /analytics/raw/incidents/{id}`, OAuth scope `analytics.read`.
        - Worth catching: `NotFound` (404).
        - Figures are not live: a new incident can take up to 24 hours to appear.
        """
        from ..api.analytics.get_analytics_incidents_by_id import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    def list_raw_incident_responses(
        self,
        id: str,
        *,
        body: AnalyticsIncidentResponsesByIdGet | Mapping[str, Any] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[AnalyticsRawIncidentResponses]:
        """Lists who was asked to respond to an incident, what each answered and how soon.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /analytics/raw/incidents/{id}/responses`, OAuth scope `analytics.read`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                limit: From 1 to 1000.
                time_zone: Name of the zone, such as Europe/Berlin, in which days are counted and times are given.
        """
        from ..api.analytics.get_analytics_incident_responses_by_id import aiterate

        return aiterate(
            id,
            client=self._client,
            body=body,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def list_raw_responder_incidents(
        self,
        responder_id: str,
        *,
        body: AnalyticsResponderIncidentsGet | Mapping[str, Any] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[AnalyticsRawResponderIncidents]:
        """Lists the incidents that a responder had a part in, with that responder's own figures.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `POST /analytics/raw/responders/{responder_id}/incidents`, OAuth scope `analytics.write`.
        - Worth catching: `NotFound` (404).
        - Figures are not live: a new incident can take up to 24 hours to appear.

        Args:
            body:
                filters: created_at_start and created_at_end limit by the incident's creation.
                limit: From 1 to 1000.
                time_zone: Name of the zone, such as Europe/Berlin, in which days are counted and times are given.
        """
        from ..api.analytics.get_analytics_responder_incidents import aiterate

        return aiterate(
            responder_id,
            client=self._client,
            body=body,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def list_raw_users(
        self,
        *,
        body: AnalyticsUserFilterInput | Mapping[str, Any] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[AnalyticsRawUser]:
        """Lists users with facts of their set-up: role, last sign-in, ways to be notified, schedules.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `POST /analytics/raw/users`, OAuth scope `analytics.write`.

        Args:
            body:
                filters: created_at_start and created_at_end limit by the creation of the user.
                limit: 1000 by default.
                order: desc by default.
                order_by: user_id by default.
        """
        from ..api.analytics.get_analytics_users import aiterate

        return aiterate(
            client=self._client,
            body=body,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )


class AsyncAnalyticsWithResponse(Resource):
    """The methods of `client.analytics`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    get_incident_metrics = awith_response(AsyncAnalyticsResource.get_incident_metrics)
    get_incident_metrics_by_escalation_policy = awith_response(
        AsyncAnalyticsResource.get_incident_metrics_by_escalation_policy
    )
    get_incident_metrics_for_all_escalation_policies = awith_response(
        AsyncAnalyticsResource.get_incident_metrics_for_all_escalation_policies
    )
    get_incident_metrics_by_service = awith_response(AsyncAnalyticsResource.get_incident_metrics_by_service)
    get_incident_metrics_for_all_services = awith_response(AsyncAnalyticsResource.get_incident_metrics_for_all_services)
    get_incident_metrics_by_team = awith_response(AsyncAnalyticsResource.get_incident_metrics_by_team)
    get_incident_metrics_for_all_teams = awith_response(AsyncAnalyticsResource.get_incident_metrics_for_all_teams)
    get_pd_advance_usage_metrics = awith_response(AsyncAnalyticsResource.get_pd_advance_usage_metrics)
    get_responder_metrics = awith_response(AsyncAnalyticsResource.get_responder_metrics)
    get_responder_metrics_by_team = awith_response(AsyncAnalyticsResource.get_responder_metrics_by_team)
    list_user_metrics = apage_with_response(AsyncAnalyticsResource.list_user_metrics)
    list_raw_incidents = apage_with_response(AsyncAnalyticsResource.list_raw_incidents)
    get_raw_incident = awith_response(AsyncAnalyticsResource.get_raw_incident)
    list_raw_incident_responses = apage_with_response(AsyncAnalyticsResource.list_raw_incident_responses)
    list_raw_responder_incidents = apage_with_response(AsyncAnalyticsResource.list_raw_responder_incidents)
    list_raw_users = apage_with_response(AsyncAnalyticsResource.list_raw_users)
