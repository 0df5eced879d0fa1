"""`client.incidents`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.alert import Alert
    from .._models.alert_update import AlertUpdate
    from .._models.any_log_entry import AnyLogEntry
    from .._models.cancel_incident_responder_request_page import CancelIncidentResponderRequestPage
    from .._models.create_business_service_notification_subscribers_page import (
        CreateBusinessServiceNotificationSubscribersPage,
    )
    from .._models.get_incident_field_values_page import GetIncidentFieldValuesPage
    from .._models.impact import Impact
    from .._models.incident import Incident
    from .._models.incident_alerts_update import IncidentAlertsUpdate
    from .._models.incident_create import IncidentCreate
    from .._models.incident_field_values_set import IncidentFieldValuesSet
    from .._models.incident_manual_business_service_association_put import IncidentManualBusinessServiceAssociationPut
    from .._models.incident_note import IncidentNote
    from .._models.incident_note_create import IncidentNoteCreate
    from .._models.incident_notification_subscribers_create import IncidentNotificationSubscribersCreate
    from .._models.incident_reference import IncidentReference
    from .._models.incident_responder_request_cancel import IncidentResponderRequestCancel
    from .._models.incident_responder_request_create import IncidentResponderRequestCreate
    from .._models.incident_snooze_create import IncidentSnoozeCreate
    from .._models.incident_status_update_create import IncidentStatusUpdateCreate
    from .._models.incident_update import IncidentUpdate
    from .._models.incidents_merge import IncidentsMerge
    from .._models.incidents_update import IncidentsUpdate
    from .._models.list_incident_alerts_page import ListIncidentAlertsPage
    from .._models.list_incidents_page import ListIncidentsPage
    from .._models.notification_subscriber_with_context import NotificationSubscriberWithContext
    from .._models.outlier_incident import OutlierIncident
    from .._models.past_incident import PastIncident
    from .._models.put_incident_manual_business_service_association_result import (
        PutIncidentManualBusinessServiceAssociationResult,
    )
    from .._models.related_incident import RelatedIncident
    from .._models.remove_business_service_notification_subscriber_result import (
        RemoveBusinessServiceNotificationSubscriberResult,
    )
    from .._models.responder_request import ResponderRequest
    from .._models.status_update import StatusUpdate


class IncidentsResource(Resource):
    """Incidents, with their notes, alerts, log entries, responders and status updates.

    The property `incidents` of `Client`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.incidents`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> IncidentsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return IncidentsWithResponse(self._client)

    def list(
        self,
        *,
        date_range: Literal["all"] | None = None,
        incident_key: str | None = None,
        include: Sequence[
            Literal[
                "acknowledgers",
                "agents",
                "assignees",
                "conference_bridge",
                "escalation_policies",
                "first_trigger_log_entries",
                "priorities",
                "services",
                "teams",
                "users",
            ]
        ]
        | None = None,
        limit: int | None = None,
        service_ids: Sequence[str] | None = None,
        since: datetime | str | None = None,
        sort_by: Sequence[str] | None = None,
        statuses: Sequence[Literal["triggered", "acknowledged", "resolved"]] | None = None,
        team_ids: Sequence[str] | None = None,
        time_zone: str | None = None,
        total: bool | None = None,
        until: datetime | str | None = None,
        urgencies: Sequence[Literal["high", "low"]] | None = None,
        user_ids: Sequence[str] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[Incident]:
        """Lists incidents that match all given filters.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /incidents`, OAuth scope `incidents.read`.
        - One call spans at most 6 months; `iterate` asks for a longer time, or one with more than 10,000 records, in
          parts.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
        - Without since and until, only the last month is covered.
        - Raises a 402 error for filters that the account's plan does not include.

        Args:
            date_range: all ignores since and until and covers the whole history.
            incident_key: Only incidents with this deduplication key.
            include: What to return in full where otherwise only a reference comes.
            service_ids: Only incidents of these services.
            since: Start of the time span, by when an incident was created.
            sort_by: Up to two of incident_number, created_at, resolved_at and urgency, each with :asc or :desc.
            team_ids: Only what belongs to one of these teams, given by ID.
            time_zone: Zone, by its IANA name, in which the times of the result are given; the account's own by default.
            until: End of the time span, at most six months after since.
            user_ids: Only incidents assigned to these users. Resolved ones have no assignee and never match.
        """
        from ..api.incidents.list_incidents import iterate

        return iterate(
            client=self._client,
            date_range=date_range,
            incident_key=incident_key,
            include=include,
            limit=limit,
            service_ids=service_ids,
            since=since,
            sort_by=sort_by,
            statuses=statuses,
            team_ids=team_ids,
            time_zone=time_zone,
            total=total,
            until=until,
            urgencies=urgencies,
            user_ids=user_ids,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create(
        self,
        *,
        body: IncidentCreate | Incident | Mapping[str, Any],
    ) -> Incident:
        """Opens an incident on a service, by hand rather than through an event.

        - `POST /incidents`, OAuth scope `incidents.write`.
        - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
        - The assignees are notified, as for an incident that an event opened.
        - A key that an open incident of the service already has is refused.

        Args:
            body:
                assignments: Users to assign directly. Not together with escalation_policy.
                body: What is known so far, shown as the incident's details.
                escalation_policy: Whom to notify instead of the service's own escalation policy. Not together with
                    assignments.
                incident_key: A key of your own against duplicates: unique among the service's open incidents.
                incident_type: Named by the type's name; the base type is incident_default.
                urgency: Decided by the service's settings if left out.
        """
        from ..api.incidents.create_incident import sync

        return sync(
            client=self._client,
            body=body,
        )

    def update_many(
        self,
        *,
        body: IncidentsUpdate | Mapping[str, Any],
        limit: int | None = None,
        offset: int | None = None,
        total: bool | None = None,
    ) -> ListIncidentsPage:
        """Acknowledges, resolves, reassigns or edits several incidents in one request.

        - `PUT /incidents`, OAuth scope `incidents.write`.
        - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
        - Worth catching: `ApiError` (413: the body is too large).
        - Raises a 413 error if too many are given.

        Args:
            body:
                incidents: At most 250, each with its ID and what to change.
        """
        from ..api.incidents.update_incidents import sync

        return sync(
            client=self._client,
            body=body,
            limit=limit,
            offset=offset,
            total=total,
        )

    def get(
        self,
        id: str,
        *,
        include: Sequence[
            Literal[
                "acknowledgers",
                "agents",
                "assignees",
                "conference_bridge",
                "custom_fields",
                "escalation_policies",
                "first_trigger_log_entries",
                "priorities",
                "services",
                "teams",
                "users",
            ]
        ]
        | None = None,
    ) -> Incident:
        """Returns one incident with its status, service, assignees and priority.

        - `GET /incidents/{id}`, OAuth scope `incidents.read`.
        - Worth catching: `NotFound` (404).

        Args:
            id: The incident's ID or its number.
            include: What to return in full where otherwise only a reference comes. custom_fields adds the values of
                custom fields.
        """
        from ..api.incidents.get_incident import sync

        return sync(
            id,
            client=self._client,
            include=include,
        )

    def update(
        self,
        id: str,
        *,
        body: IncidentUpdate | Incident | Mapping[str, Any],
    ) -> Incident:
        """Changes an incident: acknowledges, resolves, reassigns or escalates it, or edits its properties.

        - `PUT /incidents/{id}`, OAuth scope `incidents.write`.
        - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
        - Worth catching: `NotFound` (404).
        - Reassigning and escalating notify the new assignees.

        Args:
            body:
                assignments: Users to reassign it to. Not together with escalation_policy.
                escalation_level: Level of the escalation policy to escalate to.
                escalation_policy: Hands it over to whoever is on call there. Not together with assignments.
                incident_type: Named by the type's name.
                resolution: How it was solved; goes with the status resolved.
        """
        from ..api.incidents.update_incident import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def list_alerts(
        self,
        id: str,
        *,
        alert_key: str | None = None,
        include: Sequence[Literal["services", "first_trigger_log_entries", "incidents"]] | None = None,
        limit: int | None = None,
        sort_by: Sequence[
            Literal[
                "created_at", "resolved_at", "created_at:asc", "created_at:desc", "resolved_at:asc", "resolved_at:desc"
            ]
        ]
        | None = None,
        statuses: Sequence[Literal["triggered", "resolved"]] | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[Alert]:
        """Lists the alerts that are grouped under an incident.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /incidents/{id}/alerts`, OAuth scope `incidents.read`.

        Args:
            alert_key: Only the alert with this deduplication key.
            include: What to return in full where otherwise only a reference comes.
            sort_by: Two at most.
        """
        from ..api.incidents.list_incident_alerts import iterate

        return iterate(
            id,
            client=self._client,
            alert_key=alert_key,
            include=include,
            limit=limit,
            sort_by=sort_by,
            statuses=statuses,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def update_alerts(
        self,
        id: str,
        *,
        body: IncidentAlertsUpdate | Mapping[str, Any],
        limit: int | None = None,
        offset: int | None = None,
        total: bool | None = None,
    ) -> ListIncidentAlertsPage:
        """Resolves several alerts of an incident at once or moves them to other incidents.

        - `PUT /incidents/{id}/alerts`, OAuth scope `incidents.write`.
        - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
        - Worth catching: `ApiError` (413: the body is too large).
        - Raises a 413 error if too many are given.

        Args:
            body:
                alerts: At most 250, each with its ID and what to change.
        """
        from ..api.incidents.update_incident_alerts import sync

        return sync(
            id,
            client=self._client,
            body=body,
            limit=limit,
            offset=offset,
            total=total,
        )

    def get_alert(
        self,
        id: str,
        alert_id: str,
    ) -> Alert:
        """Returns one of the alerts that are grouped under an incident.

        - `GET /incidents/{id}/alerts/{alert_id}`, OAuth scope `incidents.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.incidents.get_incident_alert import sync

        return sync(
            id,
            alert_id,
            client=self._client,
        )

    def update_alert(
        self,
        id: str,
        alert_id: str,
        *,
        body: AlertUpdate | Alert | Mapping[str, Any] | None = None,
    ) -> Alert:
        """Resolves an alert or moves it to another incident.

        - `PUT /incidents/{id}/alerts/{alert_id}`, OAuth scope `incidents.write`.
        - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                incident: The incident to move the alert to.
        """
        from ..api.incidents.update_incident_alert import sync

        return sync(
            id,
            alert_id,
            client=self._client,
            body=body,
        )

    def list_impacted_business_services(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[Impact]:
        """Lists the business services that an incident affects.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /incidents/{id}/business_services/impacts`, OAuth scope `incidents.read`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
        """
        from ..api.incidents.get_incident_impacted_business_services import iterate

        return iterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def set_business_service_impact(
        self,
        id: str,
        business_service_id: str,
        *,
        body: IncidentManualBusinessServiceAssociationPut | Mapping[str, Any],
    ) -> PutIncidentManualBusinessServiceAssociationResult:
        """Marks by hand whether an incident affects a business service.

        - `PUT /incidents/{id}/business_services/{business_service_id}/impacts`, OAuth scope `incidents.write`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).

        Args:
            body:
                relation: impacted adds the effect, not_impacted takes it away.
        """
        from ..api.incidents.put_incident_manual_business_service_association import sync

        return sync(
            id,
            business_service_id,
            client=self._client,
            body=body,
        )

    def get_custom_field_values(
        self,
        id: str,
    ) -> GetIncidentFieldValuesPage:
        """Returns what the custom fields of an incident are set to.

        - `GET /incidents/{id}/custom_fields/values`, OAuth scope `incidents.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.incidents.get_incident_field_values import sync

        return sync(
            id,
            client=self._client,
        )

    def update_custom_field_values(
        self,
        id: str,
        *,
        body: IncidentFieldValuesSet | Mapping[str, Any],
    ) -> GetIncidentFieldValuesPage:
        """Fills in custom fields of an incident.

        - `PUT /incidents/{id}/custom_fields/values`, OAuth scope `incidents.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                custom_fields: Each by ID or name with its value; null clears it. A text has 200 characters at most, a
                    list 10 items.
        """
        from ..api.incidents.set_incident_field_values import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def list_log_entries(
        self,
        id: str,
        *,
        include: Sequence[Literal["incidents", "services", "channels", "teams"]] | None = None,
        is_overview: bool | None = None,
        limit: int | None = None,
        since: datetime | str | None = None,
        time_zone: str | None = None,
        total: bool | None = None,
        until: datetime | str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[AnyLogEntry]:
        """Lists what happened to an incident: triggers, notifications, escalations and so on.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /incidents/{id}/log_entries`, OAuth scope `incidents.read`.
        - `iterate` asks for a time with more than 10,000 records in parts.
        - Worth catching: `NotFound` (404).

        Args:
            include: What to return in full where otherwise only a reference comes.
            is_overview: True leaves only the most important entries; false by default.
            time_zone: Zone, by its IANA name, in which the times of the result are given; the account's own by default.
        """
        from ..api.incidents.list_incident_log_entries import iterate

        return iterate(
            id,
            client=self._client,
            include=include,
            is_overview=is_overview,
            limit=limit,
            since=since,
            time_zone=time_zone,
            total=total,
            until=until,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def merge(
        self,
        id: str,
        *,
        body: IncidentsMerge | Mapping[str, Any],
    ) -> IncidentReference:
        """Merges other incidents into this one, which takes over their alerts.

        - `PUT /incidents/{id}/merge`, OAuth scope `incidents.write`.
        - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
        - Worth catching: `NotFound` (404).
        - The merged incidents are resolved.

        Args:
            id: The incident that remains.
            body:
                source_incidents: The incidents to merge into it.
        """
        from ..api.incidents.merge_incidents import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def list_notes(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[IncidentNote]:
        """Lists the notes that people have left on an incident.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /incidents/{id}/notes`, OAuth scope `incidents.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.incidents.list_incident_notes import iterate

        return iterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create_note(
        self,
        id: str,
        *,
        body: IncidentNoteCreate | IncidentNote | Mapping[str, Any],
    ) -> IncidentNote:
        """Adds a note, a remark for everyone who works on the incident.

        - `POST /incidents/{id}/notes`, OAuth scope `incidents.write`.
        - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
        - Worth catching: `NotFound` (404).
        - An incident holds 2,000 notes at most.

        Args:
            body:
                content: The note's text.
        """
        from ..api.incidents.create_incident_note import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def update_note(
        self,
        id: str,
        note_id: str,
        *,
        body: IncidentNoteCreate | IncidentNote | Mapping[str, Any],
    ) -> IncidentNote:
        """Replaces the text of a note on an incident.

        - `PUT /incidents/{id}/notes/{note_id}`, OAuth scope `incidents.write`.
        - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                content: The new text.
        """
        from ..api.incidents.update_incident_note import sync

        return sync(
            id,
            note_id,
            client=self._client,
            body=body,
        )

    def delete_note(
        self,
        id: str,
        note_id: str,
    ) -> None:
        """Takes back a note that somebody left on an incident.

        - `DELETE /incidents/{id}/notes/{note_id}`, OAuth scope `incidents.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.incidents.delete_incident_note import sync

        return sync(
            id,
            note_id,
            client=self._client,
        )

    def get_outlier_incident(
        self,
        id: str,
        *,
        additional_details: Sequence[Literal["incident"]] | None = None,
        since: datetime | str | None = None,
    ) -> OutlierIncident:
        """Tells how usual an incident is for its service, compared with earlier ones.

        - `GET /incidents/{id}/outlier_incident`, OAuth scope `incidents.read`.
        - Worth catching: `NotFound` (404).
        - Needs PagerDuty AIOps.

        Args:
            additional_details: incident adds more about the incident itself.
            since: How far back to compare.
        """
        from ..api.incidents.get_outlier_incident import sync

        return sync(
            id,
            client=self._client,
            additional_details=additional_details,
            since=since,
        )

    def list_past_incidents(
        self,
        id: str,
        *,
        limit: int | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[PastIncident]:
        """Lists earlier incidents of the same service that resemble this one, each with a score.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /incidents/{id}/past_incidents`, OAuth scope `incidents.read`.
        - Worth catching: `NotFound` (404).
        - Looks back six months.
        - Needs PagerDuty AIOps.

        Args:
            limit: From 1 to 999; 5 by default.
        """
        from ..api.incidents.get_past_incidents import iterate

        return iterate(
            id,
            client=self._client,
            limit=limit,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def list_related_incidents(
        self,
        id: str,
        *,
        additional_details: Sequence[Literal["incident"]] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[RelatedIncident]:
        """Lists incidents elsewhere that probably have to do with this one, and why.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /incidents/{id}/related_incidents`, OAuth scope `incidents.read`.
        - Worth catching: `NotFound` (404).
        - The relation is either inferred by machine learning or follows from a service dependency.
        - Needs PagerDuty AIOps.

        Args:
            additional_details: incident adds more about each incident.
        """
        from ..api.incidents.get_related_incidents import iterate

        return iterate(
            id,
            client=self._client,
            additional_details=additional_details,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create_responder_request(
        self,
        id: str,
        *,
        body: IncidentResponderRequestCreate | Mapping[str, Any],
    ) -> ResponderRequest:
        """Asks more users or escalation policies to help with an incident.

        - `POST /incidents/{id}/responder_requests`, OAuth scope `incidents.write`.
        - Worth catching: `NotFound` (404).
        - Everyone asked is notified at once.

        Args:
            body:
                message: What those asked get to read with the request.
                requester_id: ID of the user who asks.
                responder_request_targets: The users and escalation policies to ask, each by reference.
        """
        from ..api.incidents.create_incident_responder_request import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def cancel_responder_request(
        self,
        id: str,
        *,
        body: IncidentResponderRequestCancel | Mapping[str, Any],
    ) -> CancelIncidentResponderRequestPage:
        """Withdraws requests to join an incident that were sent to the given users or escalation policies.

        - `PUT /incidents/{id}/responder_requests/cancel`, OAuth scope `incidents.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            body:
                requester_id: ID of the user in whose name the requests are withdrawn.
                responder_request_targets: The users and escalation policies that need not respond any more.
        """
        from ..api.incidents.cancel_incident_responder_request import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def snooze(
        self,
        id: str,
        *,
        body: IncidentSnoozeCreate | Mapping[str, Any],
    ) -> Incident:
        """Silences an open incident for a while, after which it is triggered again.

        - `POST /incidents/{id}/snooze`, OAuth scope `incidents.write`.
        - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
        - Worth catching: `NotFound` (404).
        - It notifies again when the time is up, unless it has been resolved.

        Args:
            body:
                duration: In seconds, from 1 to 604800, which is a week.
        """
        from ..api.incidents.create_incident_snooze import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def create_status_update(
        self,
        id: str,
        *,
        body: IncidentStatusUpdateCreate | Mapping[str, Any],
    ) -> StatusUpdate:
        """Sends word of how an incident is going to everyone who is subscribed to it.

        - `POST /incidents/{id}/status_updates`, OAuth scope `incidents.write`.
        - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
        - Worth catching: `NotFound` (404).
        - Subscribers are notified at once; an update that was sent cannot be taken back.

        Args:
            body:
                html_message: The text as HTML, for e-mail.
                message: The text as plain text.
                subject: Subject line of the e-mail.
        """
        from ..api.incidents.create_incident_status_update import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def list_status_update_subscribers(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[NotificationSubscriberWithContext]:
        """Lists the users and teams that receive an incident's status updates.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /incidents/{id}/status_updates/subscribers`, OAuth scope `subscribers.read`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
        """
        from ..api.incidents.get_incident_notification_subscribers import iterate

        return iterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def add_status_update_subscribers(
        self,
        id: str,
        *,
        body: IncidentNotificationSubscribersCreate | Mapping[str, Any],
    ) -> CreateBusinessServiceNotificationSubscribersPage:
        """Subscribes users and teams to the status updates of an incident.

        - `POST /incidents/{id}/status_updates/subscribers`, OAuth scope `subscribers.write`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).

        Args:
            body:
                subscribers: Users and teams, at least one, each by type and ID.
        """
        from ..api.incidents.create_incident_notification_subscribers import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def remove_status_update_subscribers(
        self,
        id: str,
        *,
        body: IncidentNotificationSubscribersCreate | Mapping[str, Any],
    ) -> RemoveBusinessServiceNotificationSubscriberResult:
        """Ends the subscription of users and teams to an incident's status updates.

        - `POST /incidents/{id}/status_updates/unsubscribe`, OAuth scope `subscribers.write`.
        - Worth catching: `NotFound` (404), `UnprocessableEntity` (422: understood, but it cannot be done).
        - Those who were not subscribed are counted in the result and are no error.

        Args:
            body:
                subscribers: Users and teams, at least one, each by type and ID.
        """
        from ..api.incidents.remove_incident_notification_subscribers import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )


class IncidentsWithResponse(Resource):
    """The methods of `client.incidents`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(IncidentsResource.list)
    create = with_response(IncidentsResource.create)
    update_many = with_response(IncidentsResource.update_many)
    get = with_response(IncidentsResource.get)
    update = with_response(IncidentsResource.update)
    list_alerts = page_with_response(IncidentsResource.list_alerts)
    update_alerts = with_response(IncidentsResource.update_alerts)
    get_alert = with_response(IncidentsResource.get_alert)
    update_alert = with_response(IncidentsResource.update_alert)
    list_impacted_business_services = page_with_response(IncidentsResource.list_impacted_business_services)
    set_business_service_impact = with_response(IncidentsResource.set_business_service_impact)
    get_custom_field_values = with_response(IncidentsResource.get_custom_field_values)
    update_custom_field_values = with_response(IncidentsResource.update_custom_field_values)
    list_log_entries = page_with_response(IncidentsResource.list_log_entries)
    merge = with_response(IncidentsResource.merge)
    list_notes = page_with_response(IncidentsResource.list_notes)
    create_note = with_response(IncidentsResource.create_note)
    update_note = with_response(IncidentsResource.update_note)
    delete_note = with_response(IncidentsResource.delete_note)
    get_outlier_incident = with_response(IncidentsResource.get_outlier_incident)
    list_past_incidents = page_with_response(IncidentsResource.list_past_incidents)
    list_related_incidents = page_with_response(IncidentsResource.list_related_incidents)
    create_responder_request = with_response(IncidentsResource.create_responder_request)
    cancel_responder_request = with_response(IncidentsResource.cancel_responder_request)
    snooze = with_response(IncidentsResource.snooze)
    create_status_update = with_response(IncidentsResource.create_status_update)
    list_status_update_subscribers = page_with_response(IncidentsResource.list_status_update_subscribers)
    add_status_update_subscribers = with_response(IncidentsResource.add_status_update_subscribers)
    remove_status_update_subscribers = with_response(IncidentsResource.remove_status_update_subscribers)


class AsyncIncidentsResource(Resource):
    """Incidents, with their notes, alerts, log entries, responders and status updates.

    The property `incidents` of `AsyncClient`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.incidents`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncIncidentsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncIncidentsWithResponse(self._client)

    def list(
        self,
        *,
        date_range: Literal["all"] | None = None,
        incident_key: str | None = None,
        include: Sequence[
            Literal[
                "acknowledgers",
                "agents",
                "assignees",
                "conference_bridge",
                "escalation_policies",
                "first_trigger_log_entries",
                "priorities",
                "services",
                "teams",
                "users",
            ]
        ]
        | None = None,
        limit: int | None = None,
        service_ids: Sequence[str] | None = None,
        since: datetime | str | None = None,
        sort_by: Sequence[str] | None = None,
        statuses: Sequence[Literal["triggered", "acknowledged", "resolved"]] | None = None,
        team_ids: Sequence[str] | None = None,
        time_zone: str | None = None,
        total: bool | None = None,
        until: datetime | str | None = None,
        urgencies: Sequence[Literal["high", "low"]] | None = None,
        user_ids: Sequence[str] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[Incident]:
        """Lists incidents that match all given filters.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /incidents`, OAuth scope `incidents.read`.
        - One call spans at most 6 months; `iterate` asks for a longer time, or one with more than 10,000 records, in
          parts.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
        - Without since and until, only the last month is covered.
        - Raises a 402 error for filters that the account's plan does not include.

        Args:
            date_range: all ignores since and until and covers the whole history.
            incident_key: Only incidents with this deduplication key.
            include: What to return in full where otherwise only a reference comes.
            service_ids: Only incidents of these services.
            since: Start of the time span, by when an incident was created.
            sort_by: Up to two of incident_number, created_at, resolved_at and urgency, each with :asc or :desc.
            team_ids: Only what belongs to one of these teams, given by ID.
            time_zone: Zone, by its IANA name, in which the times of the result are given; the account's own by default.
            until: End of the time span, at most six months after since.
            user_ids: Only incidents assigned to these users. Resolved ones have no assignee and never match.
        """
        from ..api.incidents.list_incidents import aiterate

        return aiterate(
            client=self._client,
            date_range=date_range,
            incident_key=incident_key,
            include=include,
            limit=limit,
            service_ids=service_ids,
            since=since,
            sort_by=sort_by,
            statuses=statuses,
            team_ids=team_ids,
            time_zone=time_zone,
            total=total,
            until=until,
            urgencies=urgencies,
            user_ids=user_ids,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create(
        self,
        *,
        body: IncidentCreate | Incident | Mapping[str, Any],
    ) -> Incident:
        """Opens an incident on a service, by hand rather than through an event.

        - `POST /incidents`, OAuth scope `incidents.write`.
        - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
        - The assignees are notified, as for an incident that an event opened.
        - A key that an open incident of the service already has is refused.

        Args:
            body:
                assignments: Users to assign directly. Not together with escalation_policy.
                body: What is known so far, shown as the incident's details.
                escalation_policy: Whom to notify instead of the service's own escalation policy. Not together with
                    assignments.
                incident_key: A key of your own against duplicates: unique among the service's open incidents.
                incident_type: Named by the type's name; the base type is incident_default.
                urgency: Decided by the service's settings if left out.
        """
        from ..api.incidents.create_incident import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def update_many(
        self,
        *,
        body: IncidentsUpdate | Mapping[str, Any],
        limit: int | None = None,
        offset: int | None = None,
        total: bool | None = None,
    ) -> ListIncidentsPage:
        """Acknowledges, resolves, reassigns or edits several incidents in one request.

        - `PUT /incidents`, OAuth scope `incidents.write`.
        - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
        - Worth catching: `ApiError` (413: the body is too large).
        - Raises a 413 error if too many are given.

        Args:
            body:
                incidents: At most 250, each with its ID and what to change.
        """
        from ..api.incidents.update_incidents import asyncio

        return await asyncio(
            client=self._client,
            body=body,
            limit=limit,
            offset=offset,
            total=total,
        )

    async def get(
        self,
        id: str,
        *,
        include: Sequence[
            Literal[
                "acknowledgers",
                "agents",
                "assignees",
                "conference_bridge",
                "custom_fields",
                "escalation_policies",
                "first_trigger_log_entries",
                "priorities",
                "services",
                "teams",
                "users",
            ]
        ]
        | None = None,
    ) -> Incident:
        """Returns one incident with its status, service, assignees and priority.

        - `GET /incidents/{id}`, OAuth scope `incidents.read`.
        - Worth catching: `NotFound` (404).

        Args:
            id: The incident's ID or its number.
            include: What to return in full where otherwise only a reference comes. custom_fields adds the values of
                custom fields.
        """
        from ..api.incidents.get_incident import asyncio

        return await asyncio(
            id,
            client=self._client,
            include=include,
        )

    async def update(
        self,
        id: str,
        *,
        body: IncidentUpdate | Incident | Mapping[str, Any],
    ) -> Incident:
        """Changes an incident: acknowledges, resolves, reassigns or escalates it, or edits its properties.

        - `PUT /incidents/{id}`, OAuth scope `incidents.write`.
        - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
        - Worth catching: `NotFound` (404).
        - Reassigning and escalating notify the new assignees.

        Args:
            body:
                assignments: Users to reassign it to. Not together with escalation_policy.
                escalation_level: Level of the escalation policy to escalate to.
                escalation_policy: Hands it over to whoever is on call there. Not together with assignments.
                incident_type: Named by the type's name.
                resolution: How it was solved; goes with the status resolved.
        """
        from ..api.incidents.update_incident import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    def list_alerts(
        self,
        id: str,
        *,
        alert_key: str | None = None,
        include: Sequence[Literal["services", "first_trigger_log_entries", "incidents"]] | None = None,
        limit: int | None = None,
        sort_by: Sequence[
            Literal[
                "created_at", "resolved_at", "created_at:asc", "created_at:desc", "resolved_at:asc", "resolved_at:desc"
            ]
        ]
        | None = None,
        statuses: Sequence[Literal["triggered", "resolved"]] | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[Alert]:
        """Lists the alerts that are grouped under an incident.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /incidents/{id}/alerts`, OAuth scope `incidents.read`.

        Args:
            alert_key: Only the alert with this deduplication key.
            include: What to return in full where otherwise only a reference comes.
            sort_by: Two at most.
        """
        from ..api.incidents.list_incident_alerts import aiterate

        return aiterate(
            id,
            client=self._client,
            alert_key=alert_key,
            include=include,
            limit=limit,
            sort_by=sort_by,
            statuses=statuses,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def update_alerts(
        self,
        id: str,
        *,
        body: IncidentAlertsUpdate | Mapping[str, Any],
        limit: int | None = None,
        offset: int | None = None,
        total: bool | None = None,
    ) -> ListIncidentAlertsPage:
        """Resolves several alerts of an incident at once or moves them to other incidents.

        - `PUT /incidents/{id}/alerts`, OAuth scope `incidents.write`.
        - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
        - Worth catching: `ApiError` (413: the body is too large).
        - Raises a 413 error if too many are given.

        Args:
            body:
                alerts: At most 250, each with its ID and what to change.
        """
        from ..api.incidents.update_incident_alerts import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
            limit=limit,
            offset=offset,
            total=total,
        )

    async def get_alert(
        self,
        id: str,
        alert_id: str,
    ) -> Alert:
        """Returns one of the alerts that are grouped under an incident.

        - `GET /incidents/{id}/alerts/{alert_id}`, OAuth scope `incidents.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.incidents.get_incident_alert import asyncio

        return await asyncio(
            id,
            alert_id,
            client=self._client,
        )

    async def update_alert(
        self,
        id: str,
        alert_id: str,
        *,
        body: AlertUpdate | Alert | Mapping[str, Any] | None = None,
    ) -> Alert:
        """Resolves an alert or moves it to another incident.

        - `PUT /incidents/{id}/alerts/{alert_id}`, OAuth scope `incidents.write`.
        - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                incident: The incident to move the alert to.
        """
        from ..api.incidents.update_incident_alert import asyncio

        return await asyncio(
            id,
            alert_id,
            client=self._client,
            body=body,
        )

    def list_impacted_business_services(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[Impact]:
        """Lists the business services that an incident affects.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /incidents/{id}/business_services/impacts`, OAuth scope `incidents.read`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
        """
        from ..api.incidents.get_incident_impacted_business_services import aiterate

        return aiterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def set_business_service_impact(
        self,
        id: str,
        business_service_id: str,
        *,
        body: IncidentManualBusinessServiceAssociationPut | Mapping[str, Any],
    ) -> PutIncidentManualBusinessServiceAssociationResult:
        """Marks by hand whether an incident affects a business service.

        - `PUT /incidents/{id}/business_services/{business_service_id}/impacts`, OAuth scope `incidents.write`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).

        Args:
            body:
                relation: impacted adds the effect, not_impacted takes it away.
        """
        from ..api.incidents.put_incident_manual_business_service_association import asyncio

        return await asyncio(
            id,
            business_service_id,
            client=self._client,
            body=body,
        )

    async def get_custom_field_values(
        self,
        id: str,
    ) -> GetIncidentFieldValuesPage:
        """Returns what the custom fields of an incident are set to.

        - `GET /incidents/{id}/custom_fields/values`, OAuth scope `incidents.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.incidents.get_incident_field_values import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def update_custom_field_values(
        self,
        id: str,
        *,
        body: IncidentFieldValuesSet | Mapping[str, Any],
    ) -> GetIncidentFieldValuesPage:
        """Fills in custom fields of an incident.

        - `PUT /incidents/{id}/custom_fields/values`, OAuth scope `incidents.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                custom_fields: Each by ID or name with its value; null clears it. A text has 200 characters at most, a
                    list 10 items.
        """
        from ..api.incidents.set_incident_field_values import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    def list_log_entries(
        self,
        id: str,
        *,
        include: Sequence[Literal["incidents", "services", "channels", "teams"]] | None = None,
        is_overview: bool | None = None,
        limit: int | None = None,
        since: datetime | str | None = None,
        time_zone: str | None = None,
        total: bool | None = None,
        until: datetime | str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[AnyLogEntry]:
        """Lists what happened to an incident: triggers, notifications, escalations and so on.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /incidents/{id}/log_entries`, OAuth scope `incidents.read`.
        - `iterate` asks for a time with more than 10,000 records in parts.
        - Worth catching: `NotFound` (404).

        Args:
            include: What to return in full where otherwise only a reference comes.
            is_overview: True leaves only the most important entries; false by default.
            time_zone: Zone, by its IANA name, in which the times of the result are given; the account's own by default.
        """
        from ..api.incidents.list_incident_log_entries import aiterate

        return aiterate(
            id,
            client=self._client,
            include=include,
            is_overview=is_overview,
            limit=limit,
            since=since,
            time_zone=time_zone,
            total=total,
            until=until,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def merge(
        self,
        id: str,
        *,
        body: IncidentsMerge | Mapping[str, Any],
    ) -> IncidentReference:
        """Merges other incidents into this one, which takes over their alerts.

        - `PUT /incidents/{id}/merge`, OAuth scope `incidents.write`.
        - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
        - Worth catching: `NotFound` (404).
        - The merged incidents are resolved.

        Args:
            id: The incident that remains.
            body:
                source_incidents: The incidents to merge into it.
        """
        from ..api.incidents.merge_incidents import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    def list_notes(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[IncidentNote]:
        """Lists the notes that people have left on an incident.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /incidents/{id}/notes`, OAuth scope `incidents.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.incidents.list_incident_notes import aiterate

        return aiterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create_note(
        self,
        id: str,
        *,
        body: IncidentNoteCreate | IncidentNote | Mapping[str, Any],
    ) -> IncidentNote:
        """Adds a note, a remark for everyone who works on the incident.

        - `POST /incidents/{id}/notes`, OAuth scope `incidents.write`.
        - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
        - Worth catching: `NotFound` (404).
        - An incident holds 2,000 notes at most.

        Args:
            body:
                content: The note's text.
        """
        from ..api.incidents.create_incident_note import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def update_note(
        self,
        id: str,
        note_id: str,
        *,
        body: IncidentNoteCreate | IncidentNote | Mapping[str, Any],
    ) -> IncidentNote:
        """Replaces the text of a note on an incident.

        - `PUT /incidents/{id}/notes/{note_id}`, OAuth scope `incidents.write`.
        - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                content: The new text.
        """
        from ..api.incidents.update_incident_note import asyncio

        return await asyncio(
            id,
            note_id,
            client=self._client,
            body=body,
        )

    async def delete_note(
        self,
        id: str,
        note_id: str,
    ) -> None:
        """Takes back a note that somebody left on an incident.

        - `DELETE /incidents/{id}/notes/{note_id}`, OAuth scope `incidents.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.incidents.delete_incident_note import asyncio

        return await asyncio(
            id,
            note_id,
            client=self._client,
        )

    async def get_outlier_incident(
        self,
        id: str,
        *,
        additional_details: Sequence[Literal["incident"]] | None = None,
        since: datetime | str | None = None,
    ) -> OutlierIncident:
        """Tells how usual an incident is for its service, compared with earlier ones.

        - `GET /incidents/{id}/outlier_incident`, OAuth scope `incidents.read`.
        - Worth catching: `NotFound` (404).
        - Needs PagerDuty AIOps.

        Args:
            additional_details: incident adds more about the incident itself.
            since: How far back to compare.
        """
        from ..api.incidents.get_outlier_incident import asyncio

        return await asyncio(
            id,
            client=self._client,
            additional_details=additional_details,
            since=since,
        )

    def list_past_incidents(
        self,
        id: str,
        *,
        limit: int | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[PastIncident]:
        """Lists earlier incidents of the same service that resemble this one, each with a score.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /incidents/{id}/past_incidents`, OAuth scope `incidents.read`.
        - Worth catching: `NotFound` (404).
        - Looks back six months.
        - Needs PagerDuty AIOps.

        Args:
            limit: From 1 to 999; 5 by default.
        """
        from ..api.incidents.get_past_incidents import aiterate

        return aiterate(
            id,
            client=self._client,
            limit=limit,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def list_related_incidents(
        self,
        id: str,
        *,
        additional_details: Sequence[Literal["incident"]] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[RelatedIncident]:
        """Lists incidents elsewhere that probably have to do with this one, and why.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /incidents/{id}/related_incidents`, OAuth scope `incidents.read`.
        - Worth catching: `NotFound` (404).
        - The relation is either inferred by machine learning or follows from a service dependency.
        - Needs PagerDuty AIOps.

        Args:
            additional_details: incident adds more about each incident.
        """
        from ..api.incidents.get_related_incidents import aiterate

        return aiterate(
            id,
            client=self._client,
            additional_details=additional_details,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create_responder_request(
        self,
        id: str,
        *,
        body: IncidentResponderRequestCreate | Mapping[str, Any],
    ) -> ResponderRequest:
        """Asks more users or escalation policies to help with an incident.

        - `POST /incidents/{id}/responder_requests`, OAuth scope `incidents.write`.
        - Worth catching: `NotFound` (404).
        - Everyone asked is notified at once.

        Args:
            body:
                message: What those asked get to read with the request.
                requester_id: ID of the user who asks.
                responder_request_targets: The users and escalation policies to ask, each by reference.
        """
        from ..api.incidents.create_incident_responder_request import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def cancel_responder_request(
        self,
        id: str,
        *,
        body: IncidentResponderRequestCancel | Mapping[str, Any],
    ) -> CancelIncidentResponderRequestPage:
        """Withdraws requests to join an incident that were sent to the given users or escalation policies.

        - `PUT /incidents/{id}/responder_requests/cancel`, OAuth scope `incidents.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            body:
                requester_id: ID of the user in whose name the requests are withdrawn.
                responder_request_targets: The users and escalation policies that need not respond any more.
        """
        from ..api.incidents.cancel_incident_responder_request import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def snooze(
        self,
        id: str,
        *,
        body: IncidentSnoozeCreate | Mapping[str, Any],
    ) -> Incident:
        """Silences an open incident for a while, after which it is triggered again.

        - `POST /incidents/{id}/snooze`, OAuth scope `incidents.write`.
        - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
        - Worth catching: `NotFound` (404).
        - It notifies again when the time is up, unless it has been resolved.

        Args:
            body:
                duration: In seconds, from 1 to 604800, which is a week.
        """
        from ..api.incidents.create_incident_snooze import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def create_status_update(
        self,
        id: str,
        *,
        body: IncidentStatusUpdateCreate | Mapping[str, Any],
    ) -> StatusUpdate:
        """Sends word of how an incident is going to everyone who is subscribed to it.

        - `POST /incidents/{id}/status_updates`, OAuth scope `incidents.write`.
        - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
        - Worth catching: `NotFound` (404).
        - Subscribers are notified at once; an update that was sent cannot be taken back.

        Args:
            body:
                html_message: The text as HTML, for e-mail.
                message: The text as plain text.
                subject: Subject line of the e-mail.
        """
        from ..api.incidents.create_incident_status_update import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    def list_status_update_subscribers(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[NotificationSubscriberWithContext]:
        """Lists the users and teams that receive an incident's status updates.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /incidents/{id}/status_updates/subscribers`, OAuth scope `subscribers.read`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
        """
        from ..api.incidents.get_incident_notification_subscribers import aiterate

        return aiterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def add_status_update_subscribers(
        self,
        id: str,
        *,
        body: IncidentNotificationSubscribersCreate | Mapping[str, Any],
    ) -> CreateBusinessServiceNotificationSubscribersPage:
        """Subscribes users and teams to the status updates of an incident.

        - `POST /incidents/{id}/status_updates/subscribers`, OAuth scope `subscribers.write`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).

        Args:
            body:
                subscribers: Users and teams, at least one, each by type and ID.
        """
        from ..api.incidents.create_incident_notification_subscribers import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def remove_status_update_subscribers(
        self,
        id: str,
        *,
        body: IncidentNotificationSubscribersCreate | Mapping[str, Any],
    ) -> RemoveBusinessServiceNotificationSubscriberResult:
        """Ends the subscription of users and teams to an incident's status updates.

        - `POST /incidents/{id}/status_updates/unsubscribe`, OAuth scope `subscribers.write`.
        - Worth catching: `NotFound` (404), `UnprocessableEntity` (422: understood, but it cannot be done).
        - Those who were not subscribed are counted in the result and are no error.

        Args:
            body:
                subscribers: Users and teams, at least one, each by type and ID.
        """
        from ..api.incidents.remove_incident_notification_subscribers import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )


class AsyncIncidentsWithResponse(Resource):
    """The methods of `client.incidents`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncIncidentsResource.list)
    create = awith_response(AsyncIncidentsResource.create)
    update_many = awith_response(AsyncIncidentsResource.update_many)
    get = awith_response(AsyncIncidentsResource.get)
    update = awith_response(AsyncIncidentsResource.update)
    list_alerts = apage_with_response(AsyncIncidentsResource.list_alerts)
    update_alerts = awith_response(AsyncIncidentsResource.update_alerts)
    get_alert = awith_response(AsyncIncidentsResource.get_alert)
    update_alert = awith_response(AsyncIncidentsResource.update_alert)
    list_impacted_business_services = apage_with_response(AsyncIncidentsResource.list_impacted_business_services)
    set_business_service_impact = awith_response(AsyncIncidentsResource.set_business_service_impact)
    get_custom_field_values = awith_response(AsyncIncidentsResource.get_custom_field_values)
    update_custom_field_values = awith_response(AsyncIncidentsResource.update_custom_field_values)
    list_log_entries = apage_with_response(AsyncIncidentsResource.list_log_entries)
    merge = awith_response(AsyncIncidentsResource.merge)
    list_notes = apage_with_response(AsyncIncidentsResource.list_notes)
    create_note = awith_response(AsyncIncidentsResource.create_note)
    update_note = awith_response(AsyncIncidentsResource.update_note)
    delete_note = awith_response(AsyncIncidentsResource.delete_note)
    get_outlier_incident = awith_response(AsyncIncidentsResource.get_outlier_incident)
    list_past_incidents = apage_with_response(AsyncIncidentsResource.list_past_incidents)
    list_related_incidents = apage_with_response(AsyncIncidentsResource.list_related_incidents)
    create_responder_request = awith_response(AsyncIncidentsResource.create_responder_request)
    cancel_responder_request = awith_response(AsyncIncidentsResource.cancel_responder_request)
    snooze = awith_response(AsyncIncidentsResource.snooze)
    create_status_update = awith_response(AsyncIncidentsResource.create_status_update)
    list_status_update_subscribers = apage_with_response(AsyncIncidentsResource.list_status_update_subscribers)
    add_status_update_subscribers = awith_response(AsyncIncidentsResource.add_status_update_subscribers)
    remove_status_update_subscribers = awith_response(AsyncIncidentsResource.remove_status_update_subscribers)
