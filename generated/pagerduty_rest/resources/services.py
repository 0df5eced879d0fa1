"""`client.services`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.audit_record import AuditRecord
    from .._models.convert_service_event_rules_to_event_orchestration_result import (
        ConvertServiceEventRulesToEventOrchestrationResult,
    )
    from .._models.feature_enablement import FeatureEnablement
    from .._models.feature_enablement_input import FeatureEnablementInput
    from .._models.get_service_custom_field_values_page import GetServiceCustomFieldValuesPage
    from .._models.integration import Integration
    from .._models.integration_input import IntegrationInput
    from .._models.service import Service
    from .._models.service_custom_field_values_update import ServiceCustomFieldValuesUpdate
    from .._models.service_event_rule import ServiceEventRule
    from .._models.service_event_rule_input import ServiceEventRuleInput
    from .._models.service_event_rule_update import ServiceEventRuleUpdate
    from .._models.service_input import ServiceInput
    from .._models.update_service_custom_field_values_page import UpdateServiceCustomFieldValuesPage


class ServicesResource(Resource):
    """Services, with their integrations, event rules and custom field values.

    The property `services` of `Client`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.services`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> ServicesWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return ServicesWithResponse(self._client)

    def list(
        self,
        *,
        include: Sequence[
            Literal["escalation_policies", "teams", "integrations", "auto_pause_notifications_parameters"]
        ]
        | None = None,
        limit: int | None = None,
        name: str | None = None,
        query: str | None = None,
        sort_by: Literal["name", "name:asc", "name:desc"] | None = None,
        team_ids: Sequence[str] | None = None,
        time_zone: str | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[Service]:
        """Lists the account's services.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /services`, OAuth scope `services.read`.

        Args:
            include: What to return in full where otherwise only a reference comes.
            name: The whole name of the wanted service.
            query: Part of a service's name.
            sort_by: By name, ascending, by default.
            team_ids: Only what belongs to one of these teams, given by ID.
            time_zone: Zone, by its IANA name, in which the times of the result are given; the account's own by default.
        """
        from ..api.services.list_services import iterate

        return iterate(
            client=self._client,
            include=include,
            limit=limit,
            name=name,
            query=query,
            sort_by=sort_by,
            team_ids=team_ids,
            time_zone=time_zone,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create(
        self,
        *,
        body: ServiceInput | Service | Mapping[str, Any],
    ) -> Service:
        """Creates a service, something that is watched and on which incidents are opened.

        - `POST /services`, OAuth scope `services.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
        - Raises a 402 error for settings that the account's plan does not include.
        - Events need an integration, which is created separately.

        Args:
            body:
                acknowledgement_timeout: Seconds after which an acknowledged incident is triggered again; null or 0 for
                    never.
                alert_creation: Deprecated: incidents always come with alerts now.
                alert_grouping: Deprecated: use the package alert_grouping_settings.
                alert_grouping_parameters: Deprecated: use the package alert_grouping_settings.
                alert_grouping_timeout: Deprecated: use the package alert_grouping_settings.
                auto_pause_notifications_parameters: Whether alerts that soon pass are held back, and for how many
                    seconds. Needs PagerDuty AIOps.
                auto_resolve_timeout: Seconds after which an open incident is resolved by itself; null or 0 for never.
                escalation_policy: Whom to notify of the service's incidents.
                incident_urgency_rule: The urgency of new incidents: constant, or by support_hours.
                response_play: Deprecated: use an incident workflow.
                scheduled_actions: Raises the urgency of open incidents when support hours start or end; goes with an
                    incident_urgency_rule by support hours.
                status: active or disabled; the other values come from open incidents and maintenance windows.
                support_hours: Weekdays from 1 for Monday to 7, and times of day in the given time zone.
        """
        from ..api.services.create_service import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get(
        self,
        id: str,
        *,
        include: Sequence[
            Literal["escalation_policies", "teams", "auto_pause_notifications_parameters", "integrations"]
        ]
        | None = None,
    ) -> Service:
        """Returns one service with its settings and its escalation policy.

        - `GET /services/{id}`, OAuth scope `services.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include: What to return in full where otherwise only a reference comes.
        """
        from ..api.services.get_service import sync

        return sync(
            id,
            client=self._client,
            include=include,
        )

    def update(
        self,
        id: str,
        *,
        body: ServiceInput | Service | Mapping[str, Any],
    ) -> Service:
        """Changes the settings of a service, or disables and re-enables it.

        - `PUT /services/{id}`, OAuth scope `services.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - Raises a 402 error for settings that the account's plan does not include.
        - A disabled service opens no incidents.

        Args:
            body:
                acknowledgement_timeout: Seconds after which an acknowledged incident is triggered again; null or 0 for
                    never.
                alert_creation: Deprecated: incidents always come with alerts now.
                alert_grouping: Deprecated: use the package alert_grouping_settings.
                alert_grouping_parameters: Deprecated: use the package alert_grouping_settings.
                alert_grouping_timeout: Deprecated: use the package alert_grouping_settings.
                auto_pause_notifications_parameters: Whether alerts that soon pass are held back, and for how many
                    seconds. Needs PagerDuty AIOps.
                auto_resolve_timeout: Seconds after which an open incident is resolved by itself; null or 0 for never.
                escalation_policy: Whom to notify of the service's incidents.
                incident_urgency_rule: The urgency of new incidents: constant, or by support_hours.
                response_play: Deprecated: use an incident workflow.
                scheduled_actions: Raises the urgency of open incidents when support hours start or end; goes with an
                    incident_urgency_rule by support hours.
                status: active or disabled; the other values come from open incidents and maintenance windows.
                support_hours: Weekdays from 1 for Monday to 7, and times of day in the given time zone.
        """
        from ..api.services.update_service import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str,
    ) -> None:
        """Deletes a service, on which no incidents can be opened any more.

        - `DELETE /services/{id}`, OAuth scope `services.write`.
        - Its integrations stop taking events.
        """
        from ..api.services.delete_service import sync

        return sync(
            id,
            client=self._client,
        )

    def list_audit_records(
        self,
        id: str,
        *,
        limit: int | None = None,
        since: datetime | str | None = None,
        until: datetime | str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[AuditRecord]:
        """Lists who changed a service, when and how.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /services/{id}/audit/records`, OAuth scope `audit_records.read`.
        - One call spans at most 31 days; `iterate` asks for a longer time in parts.
        - Without `since`, the last 24 hours.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            since: Start of the time span; 24 hours before until by default.
            until: End of the time span, at most 31 days after since; now by default.
        """
        from ..api.services.list_service_audit_records import iterate

        return iterate(
            id,
            client=self._client,
            limit=limit,
            since=since,
            until=until,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def get_custom_field_values(
        self,
        id: str,
    ) -> GetServiceCustomFieldValuesPage:
        """Returns what the custom fields of a service are set to.

        - `GET /services/{id}/custom_fields/values`, OAuth scope `services.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.services.get_service_custom_field_values import sync

        return sync(
            id,
            client=self._client,
        )

    def update_custom_field_values(
        self,
        id: str,
        *,
        body: ServiceCustomFieldValuesUpdate | Mapping[str, Any],
    ) -> UpdateServiceCustomFieldValuesPage:
        """Fills in custom fields of a service.

        - `PUT /services/{id}/custom_fields/values`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                custom_fields: Each by ID or name with its value; null clears it. A text has 200 characters at most, a
                    list 10 items.
        """
        from ..api.services.update_service_custom_field_values import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def list_enablements(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[FeatureEnablement]:
        """Tells which optional product features, such as AIOps, are on for a service.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /services/{id}/enablements`, OAuth scope `services.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.services.list_service_feature_enablements import iterate

        return iterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def update_enablement(
        self,
        id: str,
        feature_name: Literal["aiops"],
        *,
        body: FeatureEnablementInput | FeatureEnablement | Mapping[str, Any],
    ) -> FeatureEnablement:
        """Turns AIOps on or off for a service.

        - `PUT /services/{id}/enablements/{feature_name}`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404).
        - The result can carry warnings although the change was made.

        Args:
            feature_name: Only aiops so far.
        """
        from ..api.services.update_service_feature_enablement import sync

        return sync(
            id,
            feature_name,
            client=self._client,
            body=body,
        )

    def create_integration(
        self,
        id: str,
        *,
        body: IntegrationInput | Integration | Mapping[str, Any] | None = None,
    ) -> Integration:
        """Adds a way for events or e-mails to reach a service.

        - `POST /services/{id}/integrations`, OAuth scope `services.write`.
        - Events are sent with the integration_key of the result.
        - No operation of the API deletes an integration.

        Args:
            body:
                email_filter_mode: all-email takes every message; or-rules-email asks for one filter that fits,
                    and-rules-email for all.
                email_filters: For e-mail integrations, which messages to take.
                email_incident_creation: For e-mail integrations, when a message opens an incident.
                email_parsers: For e-mail integrations, what to read from a message and whether it triggers or resolves.
                email_parsing_fallback: What becomes of an e-mail that no parser matches.
                integration_email: For generic_email_inbound_integration only: an address in the account's own PagerDuty
                    domain.
                vendor: The tool that sends the events; null for none.
        """
        from ..api.services.create_service_integration import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def get_integration(
        self,
        id: str,
        integration_id: str,
        *,
        include: Sequence[Literal["services", "vendors"]] | None = None,
    ) -> Integration:
        """Returns one integration of a service, with the key or address that events are sent to.

        - `GET /services/{id}/integrations/{integration_id}`, OAuth scope `services.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include: What to return in full where otherwise only a reference comes.
        """
        from ..api.services.get_service_integration import sync

        return sync(
            id,
            integration_id,
            client=self._client,
            include=include,
        )

    def update_integration(
        self,
        id: str,
        integration_id: str,
        *,
        body: IntegrationInput | Integration | Mapping[str, Any] | None = None,
    ) -> Integration:
        """Changes the name, the vendor or the e-mail settings of an integration.

        - `PUT /services/{id}/integrations/{integration_id}`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                email_filter_mode: all-email takes every message; or-rules-email asks for one filter that fits,
                    and-rules-email for all.
                email_filters: For e-mail integrations, which messages to take.
                email_incident_creation: For e-mail integrations, when a message opens an incident.
                email_parsers: For e-mail integrations, what to read from a message and whether it triggers or resolves.
                email_parsing_fallback: What becomes of an e-mail that no parser matches.
                integration_email: For generic_email_inbound_integration only: an address in the account's own PagerDuty
                    domain.
                vendor: The tool that sends the events; null for none.
        """
        from ..api.services.update_service_integration import sync

        return sync(
            id,
            integration_id,
            client=self._client,
            body=body,
        )

    def list_rules(
        self,
        id: str,
        *,
        include: Sequence[Literal["migrated_metadata"]] | None = None,
        limit: int | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[ServiceEventRule]:
        """Lists the event rules of a service in the order in which events go through them.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /services/{id}/rules`, OAuth scope `services.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include: migrated_metadata adds what is known of a rule's migration.
        """
        from ..api.services.list_service_event_rules import iterate

        return iterate(
            id,
            client=self._client,
            include=include,
            limit=limit,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create_rule(
        self,
        id: str,
        *,
        body: ServiceEventRuleInput | ServiceEventRule | Mapping[str, Any] | None = None,
    ) -> ServiceEventRule:
        """Adds a rule to a service, to suppress, pause or enrich its events.

        - `POST /services/{id}/rules`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - PagerDuty is retiring event rules; use the service's event orchestration for anything new.

        Args:
            body:
                actions: What to do with an event that matches; the time of suspend is in seconds.
                position: Counted from 0. Rules are tried in this order until one matches.
                time_frame: When the rule is active; always if left out.
                variables: Parts of an event, cut out by a regular expression, for use in actions.
        """
        from ..api.services.create_service_event_rule import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def convert_rules(
        self,
        id: str,
    ) -> ConvertServiceEventRulesToEventOrchestrationResult:
        """Turns the event rules of a service into an equal event orchestration and switches to it.

        - `POST /services/{id}/rules/convert`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - The service's events go through the orchestration from then on, and the old rules can no longer be edited.
        """
        from ..api.services.convert_service_event_rules_to_event_orchestration import sync

        return sync(
            id,
            client=self._client,
        )

    def get_rule(
        self,
        id: str,
        rule_id: str,
    ) -> ServiceEventRule:
        """Returns one event rule of a service: its conditions, its actions and when it is active.

        - `GET /services/{id}/rules/{rule_id}`, OAuth scope `services.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.services.get_service_event_rule import sync

        return sync(
            id,
            rule_id,
            client=self._client,
        )

    def update_rule(
        self,
        id: str,
        rule_id: str,
        *,
        body: ServiceEventRuleUpdate | Mapping[str, Any],
    ) -> ServiceEventRule:
        """Changes an event rule of a service or moves it to another position.

        - `PUT /services/{id}/rules/{rule_id}`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).

        Args:
            rule_id: The rule to change; the same ID in path and body.
            body:
                rule: What to change in the rule.
        """
        from ..api.services.update_service_event_rule import sync

        return sync(
            id,
            rule_id,
            client=self._client,
            body=body,
        )

    def delete_rule(
        self,
        id: str,
        rule_id: str,
    ) -> None:
        """Removes an event rule, so that the events of the service are no longer checked against it.

        - `DELETE /services/{id}/rules/{rule_id}`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        """
        from ..api.services.delete_service_event_rule import sync

        return sync(
            id,
            rule_id,
            client=self._client,
        )


class ServicesWithResponse(Resource):
    """The methods of `client.services`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(ServicesResource.list)
    create = with_response(ServicesResource.create)
    get = with_response(ServicesResource.get)
    update = with_response(ServicesResource.update)
    delete = with_response(ServicesResource.delete)
    list_audit_records = page_with_response(ServicesResource.list_audit_records)
    get_custom_field_values = with_response(ServicesResource.get_custom_field_values)
    update_custom_field_values = with_response(ServicesResource.update_custom_field_values)
    list_enablements = page_with_response(ServicesResource.list_enablements)
    update_enablement = with_response(ServicesResource.update_enablement)
    create_integration = with_response(ServicesResource.create_integration)
    get_integration = with_response(ServicesResource.get_integration)
    update_integration = with_response(ServicesResource.update_integration)
    list_rules = page_with_response(ServicesResource.list_rules)
    create_rule = with_response(ServicesResource.create_rule)
    convert_rules = with_response(ServicesResource.convert_rules)
    get_rule = with_response(ServicesResource.get_rule)
    update_rule = with_response(ServicesResource.update_rule)
    delete_rule = with_response(ServicesResource.delete_rule)


class AsyncServicesResource(Resource):
    """Services, with their integrations, event rules and custom field values.

    The property `services` of `AsyncClient`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.services`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncServicesWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncServicesWithResponse(self._client)

    def list(
        self,
        *,
        include: Sequence[
            Literal["escalation_policies", "teams", "integrations", "auto_pause_notifications_parameters"]
        ]
        | None = None,
        limit: int | None = None,
        name: str | None = None,
        query: str | None = None,
        sort_by: Literal["name", "name:asc", "name:desc"] | None = None,
        team_ids: Sequence[str] | None = None,
        time_zone: str | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[Service]:
        """Lists the account's services.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /services`, OAuth scope `services.read`.

        Args:
            include: What to return in full where otherwise only a reference comes.
            name: The whole name of the wanted service.
            query: Part of a service's name.
            sort_by: By name, ascending, by default.
            team_ids: Only what belongs to one of these teams, given by ID.
            time_zone: Zone, by its IANA name, in which the times of the result are given; the account's own by default.
        """
        from ..api.services.list_services import aiterate

        return aiterate(
            client=self._client,
            include=include,
            limit=limit,
            name=name,
            query=query,
            sort_by=sort_by,
            team_ids=team_ids,
            time_zone=time_zone,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create(
        self,
        *,
        body: ServiceInput | Service | Mapping[str, Any],
    ) -> Service:
        """Creates a service, something that is watched and on which incidents are opened.

        - `POST /services`, OAuth scope `services.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
        - Raises a 402 error for settings that the account's plan does not include.
        - Events need an integration, which is created separately.

        Args:
            body:
                acknowledgement_timeout: Seconds after which an acknowledged incident is triggered again; null or 0 for
                    never.
                alert_creation: Deprecated: incidents always come with alerts now.
                alert_grouping: Deprecated: use the package alert_grouping_settings.
                alert_grouping_parameters: Deprecated: use the package alert_grouping_settings.
                alert_grouping_timeout: Deprecated: use the package alert_grouping_settings.
                auto_pause_notifications_parameters: Whether alerts that soon pass are held back, and for how many
                    seconds. Needs PagerDuty AIOps.
                auto_resolve_timeout: Seconds after which an open incident is resolved by itself; null or 0 for never.
                escalation_policy: Whom to notify of the service's incidents.
                incident_urgency_rule: The urgency of new incidents: constant, or by support_hours.
                response_play: Deprecated: use an incident workflow.
                scheduled_actions: Raises the urgency of open incidents when support hours start or end; goes with an
                    incident_urgency_rule by support hours.
                status: active or disabled; the other values come from open incidents and maintenance windows.
                support_hours: Weekdays from 1 for Monday to 7, and times of day in the given time zone.
        """
        from ..api.services.create_service import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get(
        self,
        id: str,
        *,
        include: Sequence[
            Literal["escalation_policies", "teams", "auto_pause_notifications_parameters", "integrations"]
        ]
        | None = None,
    ) -> Service:
        """Returns one service with its settings and its escalation policy.

        - `GET /services/{id}`, OAuth scope `services.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include: What to return in full where otherwise only a reference comes.
        """
        from ..api.services.get_service import asyncio

        return await asyncio(
            id,
            client=self._client,
            include=include,
        )

    async def update(
        self,
        id: str,
        *,
        body: ServiceInput | Service | Mapping[str, Any],
    ) -> Service:
        """Changes the settings of a service, or disables and re-enables it.

        - `PUT /services/{id}`, OAuth scope `services.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - Raises a 402 error for settings that the account's plan does not include.
        - A disabled service opens no incidents.

        Args:
            body:
                acknowledgement_timeout: Seconds after which an acknowledged incident is triggered again; null or 0 for
                    never.
                alert_creation: Deprecated: incidents always come with alerts now.
                alert_grouping: Deprecated: use the package alert_grouping_settings.
                alert_grouping_parameters: Deprecated: use the package alert_grouping_settings.
                alert_grouping_timeout: Deprecated: use the package alert_grouping_settings.
                auto_pause_notifications_parameters: Whether alerts that soon pass are held back, and for how many
                    seconds. Needs PagerDuty AIOps.
                auto_resolve_timeout: Seconds after which an open incident is resolved by itself; null or 0 for never.
                escalation_policy: Whom to notify of the service's incidents.
                incident_urgency_rule: The urgency of new incidents: constant, or by support_hours.
                response_play: Deprecated: use an incident workflow.
                scheduled_actions: Raises the urgency of open incidents when support hours start or end; goes with an
                    incident_urgency_rule by support hours.
                status: active or disabled; the other values come from open incidents and maintenance windows.
                support_hours: Weekdays from 1 for Monday to 7, and times of day in the given time zone.
        """
        from ..api.services.update_service import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str,
    ) -> None:
        """Deletes a service, on which no incidents can be opened any more.

        - `DELETE /services/{id}`, OAuth scope `services.write`.
        - Its integrations stop taking events.
        """
        from ..api.services.delete_service import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    def list_audit_records(
        self,
        id: str,
        *,
        limit: int | None = None,
        since: datetime | str | None = None,
        until: datetime | str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[AuditRecord]:
        """Lists who changed a service, when and how.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /services/{id}/audit/records`, OAuth scope `audit_records.read`.
        - One call spans at most 31 days; `iterate` asks for a longer time in parts.
        - Without `since`, the last 24 hours.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            since: Start of the time span; 24 hours before until by default.
            until: End of the time span, at most 31 days after since; now by default.
        """
        from ..api.services.list_service_audit_records import aiterate

        return aiterate(
            id,
            client=self._client,
            limit=limit,
            since=since,
            until=until,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def get_custom_field_values(
        self,
        id: str,
    ) -> GetServiceCustomFieldValuesPage:
        """Returns what the custom fields of a service are set to.

        - `GET /services/{id}/custom_fields/values`, OAuth scope `services.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.services.get_service_custom_field_values import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def update_custom_field_values(
        self,
        id: str,
        *,
        body: ServiceCustomFieldValuesUpdate | Mapping[str, Any],
    ) -> UpdateServiceCustomFieldValuesPage:
        """Fills in custom fields of a service.

        - `PUT /services/{id}/custom_fields/values`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                custom_fields: Each by ID or name with its value; null clears it. A text has 200 characters at most, a
                    list 10 items.
        """
        from ..api.services.update_service_custom_field_values import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    def list_enablements(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[FeatureEnablement]:
        """Tells which optional product features, such as AIOps, are on for a service.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /services/{id}/enablements`, OAuth scope `services.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.services.list_service_feature_enablements import aiterate

        return aiterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def update_enablement(
        self,
        id: str,
        feature_name: Literal["aiops"],
        *,
        body: FeatureEnablementInput | FeatureEnablement | Mapping[str, Any],
    ) -> FeatureEnablement:
        """Turns AIOps on or off for a service.

        - `PUT /services/{id}/enablements/{feature_name}`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404).
        - The result can carry warnings although the change was made.

        Args:
            feature_name: Only aiops so far.
        """
        from ..api.services.update_service_feature_enablement import asyncio

        return await asyncio(
            id,
            feature_name,
            client=self._client,
            body=body,
        )

    async def create_integration(
        self,
        id: str,
        *,
        body: IntegrationInput | Integration | Mapping[str, Any] | None = None,
    ) -> Integration:
        """Adds a way for events or e-mails to reach a service.

        - `POST /services/{id}/integrations`, OAuth scope `services.write`.
        - Events are sent with the integration_key of the result.
        - No operation of the API deletes an integration.

        Args:
            body:
                email_filter_mode: all-email takes every message; or-rules-email asks for one filter that fits,
                    and-rules-email for all.
                email_filters: For e-mail integrations, which messages to take.
                email_incident_creation: For e-mail integrations, when a message opens an incident.
                email_parsers: For e-mail integrations, what to read from a message and whether it triggers or resolves.
                email_parsing_fallback: What becomes of an e-mail that no parser matches.
                integration_email: For generic_email_inbound_integration only: an address in the account's own PagerDuty
                    domain.
                vendor: The tool that sends the events; null for none.
        """
        from ..api.services.create_service_integration import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def get_integration(
        self,
        id: str,
        integration_id: str,
        *,
        include: Sequence[Literal["services", "vendors"]] | None = None,
    ) -> Integration:
        """Returns one integration of a service, with the key or address that events are sent to.

        - `GET /services/{id}/integrations/{integration_id}`, OAuth scope `services.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include: What to return in full where otherwise only a reference comes.
        """
        from ..api.services.get_service_integration import asyncio

        return await asyncio(
            id,
            integration_id,
            client=self._client,
            include=include,
        )

    async def update_integration(
        self,
        id: str,
        integration_id: str,
        *,
        body: IntegrationInput | Integration | Mapping[str, Any] | None = None,
    ) -> Integration:
        """Changes the name, the vendor or the e-mail settings of an integration.

        - `PUT /services/{id}/integrations/{integration_id}`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                email_filter_mode: all-email takes every message; or-rules-email asks for one filter that fits,
                    and-rules-email for all.
                email_filters: For e-mail integrations, which messages to take.
                email_incident_creation: For e-mail integrations, when a message opens an incident.
                email_parsers: For e-mail integrations, what to read from a message and whether it triggers or resolves.
                email_parsing_fallback: What becomes of an e-mail that no parser matches.
                integration_email: For generic_email_inbound_integration only: an address in the account's own PagerDuty
                    domain.
                vendor: The tool that sends the events; null for none.
        """
        from ..api.services.update_service_integration import asyncio

        return await asyncio(
            id,
            integration_id,
            client=self._client,
            body=body,
        )

    def list_rules(
        self,
        id: str,
        *,
        include: Sequence[Literal["migrated_metadata"]] | None = None,
        limit: int | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[ServiceEventRule]:
        """Lists the event rules of a service in the order in which events go through them.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /services/{id}/rules`, OAuth scope `services.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include: migrated_metadata adds what is known of a rule's migration.
        """
        from ..api.services.list_service_event_rules import aiterate

        return aiterate(
            id,
            client=self._client,
            include=include,
            limit=limit,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create_rule(
        self,
        id: str,
        *,
        body: ServiceEventRuleInput | ServiceEventRule | Mapping[str, Any] | None = None,
    ) -> ServiceEventRule:
        """Adds a rule to a service, to suppress, pause or enrich its events.

        - `POST /services/{id}/rules`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - PagerDuty is retiring event rules; use the service's event orchestration for anything new.

        Args:
            body:
                actions: What to do with an event that matches; the time of suspend is in seconds.
                position: Counted from 0. Rules are tried in this order until one matches.
                time_frame: When the rule is active; always if left out.
                variables: Parts of an event, cut out by a regular expression, for use in actions.
        """
        from ..api.services.create_service_event_rule import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def convert_rules(
        self,
        id: str,
    ) -> ConvertServiceEventRulesToEventOrchestrationResult:
        """Turns the event rules of a service into an equal event orchestration and switches to it.

        - `POST /services/{id}/rules/convert`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - The service's events go through the orchestration from then on, and the old rules can no longer be edited.
        """
        from ..api.services.convert_service_event_rules_to_event_orchestration import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def get_rule(
        self,
        id: str,
        rule_id: str,
    ) -> ServiceEventRule:
        """Returns one event rule of a service: its conditions, its actions and when it is active.

        - `GET /services/{id}/rules/{rule_id}`, OAuth scope `services.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.services.get_service_event_rule import asyncio

        return await asyncio(
            id,
            rule_id,
            client=self._client,
        )

    async def update_rule(
        self,
        id: str,
        rule_id: str,
        *,
        body: ServiceEventRuleUpdate | Mapping[str, Any],
    ) -> ServiceEventRule:
        """Changes an event rule of a service or moves it to another position.

        - `PUT /services/{id}/rules/{rule_id}`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).

        Args:
            rule_id: The rule to change; the same ID in path and body.
            body:
                rule: What to change in the rule.
        """
        from ..api.services.update_service_event_rule import asyncio

        return await asyncio(
            id,
            rule_id,
            client=self._client,
            body=body,
        )

    async def delete_rule(
        self,
        id: str,
        rule_id: str,
    ) -> None:
        """Removes an event rule, so that the events of the service are no longer checked against it.

        - `DELETE /services/{id}/rules/{rule_id}`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        """
        from ..api.services.delete_service_event_rule import asyncio

        return await asyncio(
            id,
            rule_id,
            client=self._client,
        )


class AsyncServicesWithResponse(Resource):
    """The methods of `client.services`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncServicesResource.list)
    create = awith_response(AsyncServicesResource.create)
    get = awith_response(AsyncServicesResource.get)
    update = awith_response(AsyncServicesResource.update)
    delete = awith_response(AsyncServicesResource.delete)
    list_audit_records = apage_with_response(AsyncServicesResource.list_audit_records)
    get_custom_field_values = awith_response(AsyncServicesResource.get_custom_field_values)
    update_custom_field_values = awith_response(AsyncServicesResource.update_custom_field_values)
    list_enablements = apage_with_response(AsyncServicesResource.list_enablements)
    update_enablement = awith_response(AsyncServicesResource.update_enablement)
    create_integration = awith_response(AsyncServicesResource.create_integration)
    get_integration = awith_response(AsyncServicesResource.get_integration)
    update_integration = awith_response(AsyncServicesResource.update_integration)
    list_rules = apage_with_response(AsyncServicesResource.list_rules)
    create_rule = awith_response(AsyncServicesResource.create_rule)
    convert_rules = awith_response(AsyncServicesResource.convert_rules)
    get_rule = awith_response(AsyncServicesResource.get_rule)
    update_rule = awith_response(AsyncServicesResource.update_rule)
    delete_rule = awith_response(AsyncServicesResource.delete_rule)
