"""The resources of a client, as properties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.suggestions import SuggestsNames

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient

    from .abilities import AbilitiesResource, AsyncAbilitiesResource
    from .add_ons import AddOnsResource, AsyncAddOnsResource
    from .alert_grouping_settings import AlertGroupingSettingsResource, AsyncAlertGroupingSettingsResource
    from .analytics import AnalyticsResource, AsyncAnalyticsResource
    from .audit import AsyncAuditResource, AuditResource
    from .automation_actions import AsyncAutomationActionsResource, AutomationActionsResource
    from .business_services import AsyncBusinessServicesResource, BusinessServicesResource
    from .change_events import AsyncChangeEventsResource, ChangeEventsResource
    from .enrichment_integrations import AsyncEnrichmentIntegrationsResource, EnrichmentIntegrationsResource
    from .enrichment_schemas import AsyncEnrichmentSchemasResource, EnrichmentSchemasResource
    from .escalation_policies import AsyncEscalationPoliciesResource, EscalationPoliciesResource
    from .event_enrichments import AsyncEventEnrichmentsResource, EventEnrichmentsResource
    from .event_orchestrations import AsyncEventOrchestrationsResource, EventOrchestrationsResource
    from .extension_schemas import AsyncExtensionSchemasResource, ExtensionSchemasResource
    from .extensions import AsyncExtensionsResource, ExtensionsResource
    from .incident_custom_fields import AsyncIncidentCustomFieldsResource, IncidentCustomFieldsResource
    from .incident_types import AsyncIncidentTypesResource, IncidentTypesResource
    from .incident_workflows import AsyncIncidentWorkflowsResource, IncidentWorkflowsResource
    from .incidents import AsyncIncidentsResource, IncidentsResource
    from .ip_allow_lists import AsyncIpAllowListsResource, IpAllowListsResource
    from .licenses import AsyncLicensesResource, LicensesResource
    from .log_entries import AsyncLogEntriesResource, LogEntriesResource
    from .maintenance_windows import AsyncMaintenanceWindowsResource, MaintenanceWindowsResource
    from .notifications import AsyncNotificationsResource, NotificationsResource
    from .oauth_delegations import AsyncOauthDelegationsResource, OauthDelegationsResource
    from .on_calls import AsyncOnCallsResource, OnCallsResource
    from .paused_incident_reports import AsyncPausedIncidentReportsResource, PausedIncidentReportsResource
    from .priorities import AsyncPrioritiesResource, PrioritiesResource
    from .recommendations import AsyncRecommendationsResource, RecommendationsResource
    from .rulesets import AsyncRulesetsResource, RulesetsResource
    from .schedules import AsyncSchedulesResource, SchedulesResource
    from .schedules_v3 import AsyncSchedulesV3Resource, SchedulesV3Resource
    from .service_custom_fields import AsyncServiceCustomFieldsResource, ServiceCustomFieldsResource
    from .service_dependencies import AsyncServiceDependenciesResource, ServiceDependenciesResource
    from .services import AsyncServicesResource, ServicesResource
    from .session_configurations import AsyncSessionConfigurationsResource, SessionConfigurationsResource
    from .sre_agent import AsyncSreAgentResource, SreAgentResource
    from .standards import AsyncStandardsResource, StandardsResource
    from .status_dashboards import AsyncStatusDashboardsResource, StatusDashboardsResource
    from .status_pages import AsyncStatusPagesResource, StatusPagesResource
    from .tags import AsyncTagsResource, TagsResource
    from .teams import AsyncTeamsResource, TeamsResource
    from .templates import AsyncTemplatesResource, TemplatesResource
    from .users import AsyncUsersResource, UsersResource
    from .vendors import AsyncVendorsResource, VendorsResource
    from .webhooks import AsyncWebhooksResource, WebhooksResource
    from .workflow_integrations import AsyncWorkflowIntegrationsResource, WorkflowIntegrationsResource


class Resources(SuggestsNames):
    """The resources of a sync client."""

    __slots__ = ()

    @property
    def abilities(self: ApiClient) -> AbilitiesResource:
        """The abilities of the account: what its plan and settings allow."""
        from .abilities import AbilitiesResource

        return AbilitiesResource(self)

    @property
    def add_ons(self: ApiClient) -> AddOnsResource:
        """Add-ons: pages of your own, embedded in PagerDuty's web app."""
        from .add_ons import AddOnsResource

        return AddOnsResource(self)

    @property
    def alert_grouping_settings(self: ApiClient) -> AlertGroupingSettingsResource:
        """Alert grouping settings: how alerts of one or more services are grouped into incidents."""
        from .alert_grouping_settings import AlertGroupingSettingsResource

        return AlertGroupingSettingsResource(self)

    @property
    def analytics(self: ApiClient) -> AnalyticsResource:
        """Metrics of incidents, responders and users, and the raw data behind them."""
        from .analytics import AnalyticsResource

        return AnalyticsResource(self)

    @property
    def audit(self: ApiClient) -> AuditResource:
        """Audit records of the whole account."""
        from .audit import AuditResource

        return AuditResource(self)

    @property
    def automation_actions(self: ApiClient) -> AutomationActionsResource:
        """Automation actions, the runners that execute them, and their invocations."""
        from .automation_actions import AutomationActionsResource

        return AutomationActionsResource(self)

    @property
    def business_services(self: ApiClient) -> BusinessServicesResource:
        """Business services, their subscribers, and how incidents impact them."""
        from .business_services import BusinessServicesResource

        return BusinessServicesResource(self)

    @property
    def change_events(self: ApiClient) -> ChangeEventsResource:
        """Change events, such as deployments, that may explain an incident."""
        from .change_events import ChangeEventsResource

        return ChangeEventsResource(self)

    @property
    def enrichment_integrations(self: ApiClient) -> EnrichmentIntegrationsResource:
        """Integrations that fill enrichment schemas from ServiceNow."""
        from .enrichment_integrations import EnrichmentIntegrationsResource

        return EnrichmentIntegrationsResource(self)

    @property
    def enrichment_schemas(self: ApiClient) -> EnrichmentSchemasResource:
        """Enrichment schemas and their records, which add data to events."""
        from .enrichment_schemas import EnrichmentSchemasResource

        return EnrichmentSchemasResource(self)

    @property
    def escalation_policies(self: ApiClient) -> EscalationPoliciesResource:
        """Escalation policies: who is notified of an incident, and in which order."""
        from .escalation_policies import EscalationPoliciesResource

        return EscalationPoliciesResource(self)

    @property
    def event_enrichments(self: ApiClient) -> EventEnrichmentsResource:
        """Event enrichments: rules that add data to incoming events."""
        from .event_enrichments import EventEnrichmentsResource

        return EventEnrichmentsResource(self)

    @property
    def event_orchestrations(self: ApiClient) -> EventOrchestrationsResource:
        """Event orchestrations: rules that route and process incoming events."""
        from .event_orchestrations import EventOrchestrationsResource

        return EventOrchestrationsResource(self)

    @property
    def extension_schemas(self: ApiClient) -> ExtensionSchemasResource:
        """Extension schemas: the kinds of extensions that exist."""
        from .extension_schemas import ExtensionSchemasResource

        return ExtensionSchemasResource(self)

    @property
    def extensions(self: ApiClient) -> ExtensionsResource:
        """Extensions, which send the incidents of a service to another system."""
        from .extensions import ExtensionsResource

        return ExtensionsResource(self)

    @property
    def incident_custom_fields(self: ApiClient) -> IncidentCustomFieldsResource:
        """Custom fields of incidents, and their options."""
        from .incident_custom_fields import IncidentCustomFieldsResource

        return IncidentCustomFieldsResource(self)

    @property
    def incident_types(self: ApiClient) -> IncidentTypesResource:
        """Incident types, their custom fields, and the options of these."""
        from .incident_types import IncidentTypesResource

        return IncidentTypesResource(self)

    @property
    def incident_workflows(self: ApiClient) -> IncidentWorkflowsResource:
        """Incident workflows, their triggers, and the actions that they are made of."""
        from .incident_workflows import IncidentWorkflowsResource

        return IncidentWorkflowsResource(self)

    @property
    def incidents(self: ApiClient) -> IncidentsResource:
        """Incidents, with their notes, alerts, log entries, responders and status updates."""
        from .incidents import IncidentsResource

        return IncidentsResource(self)

    @property
    def ip_allow_lists(self: ApiClient) -> IpAllowListsResource:
        """IP allow lists: the addresses from which the account may be used."""
        from .ip_allow_lists import IpAllowListsResource

        return IpAllowListsResource(self)

    @property
    def licenses(self: ApiClient) -> LicensesResource:
        """Licenses of the account, and the users that they are allocated to."""
        from .licenses import LicensesResource

        return LicensesResource(self)

    @property
    def log_entries(self: ApiClient) -> LogEntriesResource:
        """Log entries: everything that happened to incidents."""
        from .log_entries import LogEntriesResource

        return LogEntriesResource(self)

    @property
    def maintenance_windows(self: ApiClient) -> MaintenanceWindowsResource:
        """Maintenance windows, during which services open no incidents."""
        from .maintenance_windows import MaintenanceWindowsResource

        return MaintenanceWindowsResource(self)

    @property
    def notifications(self: ApiClient) -> NotificationsResource:
        """Notifications that were sent to users."""
        from .notifications import NotificationsResource

        return NotificationsResource(self)

    @property
    def oauth_delegations(self: ApiClient) -> OauthDelegationsResource:
        """OAuth delegations: what users have allowed apps and sign-ins to do for them."""
        from .oauth_delegations import OauthDelegationsResource

        return OauthDelegationsResource(self)

    @property
    def on_calls(self: ApiClient) -> OnCallsResource:
        """On-calls: who is on call, for which escalation policy and at which level."""
        from .on_calls import OnCallsResource

        return OnCallsResource(self)

    @property
    def paused_incident_reports(self: ApiClient) -> PausedIncidentReportsResource:
        """Reports on alerts whose notifications were paused."""
        from .paused_incident_reports import PausedIncidentReportsResource

        return PausedIncidentReportsResource(self)

    @property
    def priorities(self: ApiClient) -> PrioritiesResource:
        """The priorities that an incident can have."""
        from .priorities import PrioritiesResource

        return PrioritiesResource(self)

    @property
    def recommendations(self: ApiClient) -> RecommendationsResource:
        """Recommended event orchestration rules."""
        from .recommendations import RecommendationsResource

        return RecommendationsResource(self)

    @property
    def rulesets(self: ApiClient) -> RulesetsResource:
        """Rulesets and their event rules; event orchestrations replace them."""
        from .rulesets import RulesetsResource

        return RulesetsResource(self)

    @property
    def schedules(self: ApiClient) -> SchedulesResource:
        """On-call schedules, with their overrides and users."""
        from .schedules import SchedulesResource

        return SchedulesResource(self)

    @property
    def schedules_v3(self: ApiClient) -> SchedulesV3Resource:
        """On-call schedules in version 3 of the schedules API, with rotations, events, shifts and overrides."""
        from .schedules_v3 import SchedulesV3Resource

        return SchedulesV3Resource(self)

    @property
    def service_custom_fields(self: ApiClient) -> ServiceCustomFieldsResource:
        """Custom fields of services, and their options."""
        from .service_custom_fields import ServiceCustomFieldsResource

        return ServiceCustomFieldsResource(self)

    @property
    def service_dependencies(self: ApiClient) -> ServiceDependenciesResource:
        """Dependencies between technical and business services."""
        from .service_dependencies import ServiceDependenciesResource

        return ServiceDependenciesResource(self)

    @property
    def services(self: ApiClient) -> ServicesResource:
        """Services, with their integrations, event rules and custom field values."""
        from .services import ServicesResource

        return ServicesResource(self)

    @property
    def session_configurations(self: ApiClient) -> SessionConfigurationsResource:
        """Session configurations: how long users stay signed in."""
        from .session_configurations import SessionConfigurationsResource

        return SessionConfigurationsResource(self)

    @property
    def sre_agent(self: ApiClient) -> SreAgentResource:
        """Memories of the SRE agent."""
        from .sre_agent import SreAgentResource

        return SreAgentResource(self)

    @property
    def standards(self: ApiClient) -> StandardsResource:
        """Standards for services, and how well services meet them."""
        from .standards import StandardsResource

        return StandardsResource(self)

    @property
    def status_dashboards(self: ApiClient) -> StatusDashboardsResource:
        """Status dashboards, and the business services on them that are impacted."""
        from .status_dashboards import StatusDashboardsResource

        return StatusDashboardsResource(self)

    @property
    def status_pages(self: ApiClient) -> StatusPagesResource:
        """Status pages, with their posts, subscriptions, services and severities."""
        from .status_pages import StatusPagesResource

        return StatusPagesResource(self)

    @property
    def tags(self: ApiClient) -> TagsResource:
        """Tags of users, teams and escalation policies."""
        from .tags import TagsResource

        return TagsResource(self)

    @property
    def teams(self: ApiClient) -> TeamsResource:
        """Teams, with their members, escalation policies and notification subscriptions."""
        from .teams import TeamsResource

        return TeamsResource(self)

    @property
    def templates(self: ApiClient) -> TemplatesResource:
        """Templates of status updates."""
        from .templates import TemplatesResource

        return TemplatesResource(self)

    @property
    def users(self: ApiClient) -> UsersResource:
        """Users, with their contact methods, notification rules and sessions."""
        from .users import UsersResource

        return UsersResource(self)

    @property
    def vendors(self: ApiClient) -> VendorsResource:
        """Vendors: the tools that a service can be integrated with."""
        from .vendors import VendorsResource

        return VendorsResource(self)

    @property
    def webhooks(self: ApiClient) -> WebhooksResource:
        """Webhook subscriptions, and the OAuth clients that they authenticate with."""
        from .webhooks import WebhooksResource

        return WebhooksResource(self)

    @property
    def workflow_integrations(self: ApiClient) -> WorkflowIntegrationsResource:
        """Integrations of incident workflows with other systems, and their connections."""
        from .workflow_integrations import WorkflowIntegrationsResource

        return WorkflowIntegrationsResource(self)


class AsyncResources(SuggestsNames):
    """The resources of an async client."""

    __slots__ = ()

    @property
    def abilities(self: ApiClient) -> AsyncAbilitiesResource:
        """The abilities of the account: what its plan and settings allow."""
        from .abilities import AsyncAbilitiesResource

        return AsyncAbilitiesResource(self)

    @property
    def add_ons(self: ApiClient) -> AsyncAddOnsResource:
        """Add-ons: pages of your own, embedded in PagerDuty's web app."""
        from .add_ons import AsyncAddOnsResource

        return AsyncAddOnsResource(self)

    @property
    def alert_grouping_settings(self: ApiClient) -> AsyncAlertGroupingSettingsResource:
        """Alert grouping settings: how alerts of one or more services are grouped into incidents."""
        from .alert_grouping_settings import AsyncAlertGroupingSettingsResource

        return AsyncAlertGroupingSettingsResource(self)

    @property
    def analytics(self: ApiClient) -> AsyncAnalyticsResource:
        """Metrics of incidents, responders and users, and the raw data behind them."""
        from .analytics import AsyncAnalyticsResource

        return AsyncAnalyticsResource(self)

    @property
    def audit(self: ApiClient) -> AsyncAuditResource:
        """Audit records of the whole account."""
        from .audit import AsyncAuditResource

        return AsyncAuditResource(self)

    @property
    def automation_actions(self: ApiClient) -> AsyncAutomationActionsResource:
        """Automation actions, the runners that execute them, and their invocations."""
        from .automation_actions import AsyncAutomationActionsResource

        return AsyncAutomationActionsResource(self)

    @property
    def business_services(self: ApiClient) -> AsyncBusinessServicesResource:
        """Business services, their subscribers, and how incidents impact them."""
        from .business_services import AsyncBusinessServicesResource

        return AsyncBusinessServicesResource(self)

    @property
    def change_events(self: ApiClient) -> AsyncChangeEventsResource:
        """Change events, such as deployments, that may explain an incident."""
        from .change_events import AsyncChangeEventsResource

        return AsyncChangeEventsResource(self)

    @property
    def enrichment_integrations(self: ApiClient) -> AsyncEnrichmentIntegrationsResource:
        """Integrations that fill enrichment schemas from ServiceNow."""
        from .enrichment_integrations import AsyncEnrichmentIntegrationsResource

        return AsyncEnrichmentIntegrationsResource(self)

    @property
    def enrichment_schemas(self: ApiClient) -> AsyncEnrichmentSchemasResource:
        """Enrichment schemas and their records, which add data to events."""
        from .enrichment_schemas import AsyncEnrichmentSchemasResource

        return AsyncEnrichmentSchemasResource(self)

    @property
    def escalation_policies(self: ApiClient) -> AsyncEscalationPoliciesResource:
        """Escalation policies: who is notified of an incident, and in which order."""
        from .escalation_policies import AsyncEscalationPoliciesResource

        return AsyncEscalationPoliciesResource(self)

    @property
    def event_enrichments(self: ApiClient) -> AsyncEventEnrichmentsResource:
        """Event enrichments: rules that add data to incoming events."""
        from .event_enrichments import AsyncEventEnrichmentsResource

        return AsyncEventEnrichmentsResource(self)

    @property
    def event_orchestrations(self: ApiClient) -> AsyncEventOrchestrationsResource:
        """Event orchestrations: rules that route and process incoming events."""
        from .event_orchestrations import AsyncEventOrchestrationsResource

        return AsyncEventOrchestrationsResource(self)

    @property
    def extension_schemas(self: ApiClient) -> AsyncExtensionSchemasResource:
        """Extension schemas: the kinds of extensions that exist."""
        from .extension_schemas import AsyncExtensionSchemasResource

        return AsyncExtensionSchemasResource(self)

    @property
    def extensions(self: ApiClient) -> AsyncExtensionsResource:
        """Extensions, which send the incidents of a service to another system."""
        from .extensions import AsyncExtensionsResource

        return AsyncExtensionsResource(self)

    @property
    def incident_custom_fields(self: ApiClient) -> AsyncIncidentCustomFieldsResource:
        """Custom fields of incidents, and their options."""
        from .incident_custom_fields import AsyncIncidentCustomFieldsResource

        return AsyncIncidentCustomFieldsResource(self)

    @property
    def incident_types(self: ApiClient) -> AsyncIncidentTypesResource:
        """Incident types, their custom fields, and the options of these."""
        from .incident_types import AsyncIncidentTypesResource

        return AsyncIncidentTypesResource(self)

    @property
    def incident_workflows(self: ApiClient) -> AsyncIncidentWorkflowsResource:
        """Incident workflows, their triggers, and the actions that they are made of."""
        from .incident_workflows import AsyncIncidentWorkflowsResource

        return AsyncIncidentWorkflowsResource(self)

    @property
    def incidents(self: ApiClient) -> AsyncIncidentsResource:
        """Incidents, with their notes, alerts, log entries, responders and status updates."""
        from .incidents import AsyncIncidentsResource

        return AsyncIncidentsResource(self)

    @property
    def ip_allow_lists(self: ApiClient) -> AsyncIpAllowListsResource:
        """IP allow lists: the addresses from which the account may be used."""
        from .ip_allow_lists import AsyncIpAllowListsResource

        return AsyncIpAllowListsResource(self)

    @property
    def licenses(self: ApiClient) -> AsyncLicensesResource:
        """Licenses of the account, and the users that they are allocated to."""
        from .licenses import AsyncLicensesResource

        return AsyncLicensesResource(self)

    @property
    def log_entries(self: ApiClient) -> AsyncLogEntriesResource:
        """Log entries: everything that happened to incidents."""
        from .log_entries import AsyncLogEntriesResource

        return AsyncLogEntriesResource(self)

    @property
    def maintenance_windows(self: ApiClient) -> AsyncMaintenanceWindowsResource:
        """Maintenance windows, during which services open no incidents."""
        from .maintenance_windows import AsyncMaintenanceWindowsResource

        return AsyncMaintenanceWindowsResource(self)

    @property
    def notifications(self: ApiClient) -> AsyncNotificationsResource:
        """Notifications that were sent to users."""
        from .notifications import AsyncNotificationsResource

        return AsyncNotificationsResource(self)

    @property
    def oauth_delegations(self: ApiClient) -> AsyncOauthDelegationsResource:
        """OAuth delegations: what users have allowed apps and sign-ins to do for them."""
        from .oauth_delegations import AsyncOauthDelegationsResource

        return AsyncOauthDelegationsResource(self)

    @property
    def on_calls(self: ApiClient) -> AsyncOnCallsResource:
        """On-calls: who is on call, for which escalation policy and at which level."""
        from .on_calls import AsyncOnCallsResource

        return AsyncOnCallsResource(self)

    @property
    def paused_incident_reports(self: ApiClient) -> AsyncPausedIncidentReportsResource:
        """Reports on alerts whose notifications were paused."""
        from .paused_incident_reports import AsyncPausedIncidentReportsResource

        return AsyncPausedIncidentReportsResource(self)

    @property
    def priorities(self: ApiClient) -> AsyncPrioritiesResource:
        """The priorities that an incident can have."""
        from .priorities import AsyncPrioritiesResource

        return AsyncPrioritiesResource(self)

    @property
    def recommendations(self: ApiClient) -> AsyncRecommendationsResource:
        """Recommended event orchestration rules."""
        from .recommendations import AsyncRecommendationsResource

        return AsyncRecommendationsResource(self)

    @property
    def rulesets(self: ApiClient) -> AsyncRulesetsResource:
        """Rulesets and their event rules; event orchestrations replace them."""
        from .rulesets import AsyncRulesetsResource

        return AsyncRulesetsResource(self)

    @property
    def schedules(self: ApiClient) -> AsyncSchedulesResource:
        """On-call schedules, with their overrides and users."""
        from .schedules import AsyncSchedulesResource

        return AsyncSchedulesResource(self)

    @property
    def schedules_v3(self: ApiClient) -> AsyncSchedulesV3Resource:
        """On-call schedules in version 3 of the schedules API, with rotations, events, shifts and overrides."""
        from .schedules_v3 import AsyncSchedulesV3Resource

        return AsyncSchedulesV3Resource(self)

    @property
    def service_custom_fields(self: ApiClient) -> AsyncServiceCustomFieldsResource:
        """Custom fields of services, and their options."""
        from .service_custom_fields import AsyncServiceCustomFieldsResource

        return AsyncServiceCustomFieldsResource(self)

    @property
    def service_dependencies(self: ApiClient) -> AsyncServiceDependenciesResource:
        """Dependencies between technical and business services."""
        from .service_dependencies import AsyncServiceDependenciesResource

        return AsyncServiceDependenciesResource(self)

    @property
    def services(self: ApiClient) -> AsyncServicesResource:
        """Services, with their integrations, event rules and custom field values."""
        from .services import AsyncServicesResource

        return AsyncServicesResource(self)

    @property
    def session_configurations(self: ApiClient) -> AsyncSessionConfigurationsResource:
        """Session configurations: how long users stay signed in."""
        from .session_configurations import AsyncSessionConfigurationsResource

        return AsyncSessionConfigurationsResource(self)

    @property
    def sre_agent(self: ApiClient) -> AsyncSreAgentResource:
        """Memories of the SRE agent."""
        from .sre_agent import AsyncSreAgentResource

        return AsyncSreAgentResource(self)

    @property
    def standards(self: ApiClient) -> AsyncStandardsResource:
        """Standards for services, and how well services meet them."""
        from .standards import AsyncStandardsResource

        return AsyncStandardsResource(self)

    @property
    def status_dashboards(self: ApiClient) -> AsyncStatusDashboardsResource:
        """Status dashboards, and the business services on them that are impacted."""
        from .status_dashboards import AsyncStatusDashboardsResource

        return AsyncStatusDashboardsResource(self)

    @property
    def status_pages(self: ApiClient) -> AsyncStatusPagesResource:
        """Status pages, with their posts, subscriptions, services and severities."""
        from .status_pages import AsyncStatusPagesResource

        return AsyncStatusPagesResource(self)

    @property
    def tags(self: ApiClient) -> AsyncTagsResource:
        """Tags of users, teams and escalation policies."""
        from .tags import AsyncTagsResource

        return AsyncTagsResource(self)

    @property
    def teams(self: ApiClient) -> AsyncTeamsResource:
        """Teams, with their members, escalation policies and notification subscriptions."""
        from .teams import AsyncTeamsResource

        return AsyncTeamsResource(self)

    @property
    def templates(self: ApiClient) -> AsyncTemplatesResource:
        """Templates of status updates."""
        from .templates import AsyncTemplatesResource

        return AsyncTemplatesResource(self)

    @property
    def users(self: ApiClient) -> AsyncUsersResource:
        """Users, with their contact methods, notification rules and sessions."""
        from .users import AsyncUsersResource

        return AsyncUsersResource(self)

    @property
    def vendors(self: ApiClient) -> AsyncVendorsResource:
        """Vendors: the tools that a service can be integrated with."""
        from .vendors import AsyncVendorsResource

        return AsyncVendorsResource(self)

    @property
    def webhooks(self: ApiClient) -> AsyncWebhooksResource:
        """Webhook subscriptions, and the OAuth clients that they authenticate with."""
        from .webhooks import AsyncWebhooksResource

        return AsyncWebhooksResource(self)

    @property
    def workflow_integrations(self: ApiClient) -> AsyncWorkflowIntegrationsResource:
        """Integrations of incident workflows with other systems, and their connections."""
        from .workflow_integrations import AsyncWorkflowIntegrationsResource

        return AsyncWorkflowIntegrationsResource(self)
