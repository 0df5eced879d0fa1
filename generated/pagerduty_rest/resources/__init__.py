"""The classes behind `client.incidents` and the like, and the mixins that give a client these properties."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._client import AsyncResources as AsyncResources
    from ._client import Resources as Resources
    from .abilities import AbilitiesResource as AbilitiesResource
    from .abilities import AsyncAbilitiesResource as AsyncAbilitiesResource
    from .add_ons import AddOnsResource as AddOnsResource
    from .add_ons import AsyncAddOnsResource as AsyncAddOnsResource
    from .alert_grouping_settings import AlertGroupingSettingsResource as AlertGroupingSettingsResource
    from .alert_grouping_settings import AsyncAlertGroupingSettingsResource as AsyncAlertGroupingSettingsResource
    from .analytics import AnalyticsResource as AnalyticsResource
    from .analytics import AsyncAnalyticsResource as AsyncAnalyticsResource
    from .audit import AsyncAuditResource as AsyncAuditResource
    from .audit import AuditResource as AuditResource
    from .automation_actions import AsyncAutomationActionsResource as AsyncAutomationActionsResource
    from .automation_actions import AutomationActionsResource as AutomationActionsResource
    from .business_services import AsyncBusinessServicesResource as AsyncBusinessServicesResource
    from .business_services import BusinessServicesResource as BusinessServicesResource
    from .change_events import AsyncChangeEventsResource as AsyncChangeEventsResource
    from .change_events import ChangeEventsResource as ChangeEventsResource
    from .enrichment_integrations import AsyncEnrichmentIntegrationsResource as AsyncEnrichmentIntegrationsResource
    from .enrichment_integrations import EnrichmentIntegrationsResource as EnrichmentIntegrationsResource
    from .enrichment_schemas import AsyncEnrichmentSchemasResource as AsyncEnrichmentSchemasResource
    from .enrichment_schemas import EnrichmentSchemasResource as EnrichmentSchemasResource
    from .escalation_policies import AsyncEscalationPoliciesResource as AsyncEscalationPoliciesResource
    from .escalation_policies import EscalationPoliciesResource as EscalationPoliciesResource
    from .event_enrichments import AsyncEventEnrichmentsResource as AsyncEventEnrichmentsResource
    from .event_enrichments import EventEnrichmentsResource as EventEnrichmentsResource
    from .event_orchestrations import AsyncEventOrchestrationsResource as AsyncEventOrchestrationsResource
    from .event_orchestrations import EventOrchestrationsResource as EventOrchestrationsResource
    from .extension_schemas import AsyncExtensionSchemasResource as AsyncExtensionSchemasResource
    from .extension_schemas import ExtensionSchemasResource as ExtensionSchemasResource
    from .extensions import AsyncExtensionsResource as AsyncExtensionsResource
    from .extensions import ExtensionsResource as ExtensionsResource
    from .incident_custom_fields import AsyncIncidentCustomFieldsResource as AsyncIncidentCustomFieldsResource
    from .incident_custom_fields import IncidentCustomFieldsResource as IncidentCustomFieldsResource
    from .incident_types import AsyncIncidentTypesResource as AsyncIncidentTypesResource
    from .incident_types import IncidentTypesResource as IncidentTypesResource
    from .incident_workflows import AsyncIncidentWorkflowsResource as AsyncIncidentWorkflowsResource
    from .incident_workflows import IncidentWorkflowsResource as IncidentWorkflowsResource
    from .incidents import AsyncIncidentsResource as AsyncIncidentsResource
    from .incidents import IncidentsResource as IncidentsResource
    from .ip_allow_lists import AsyncIpAllowListsResource as AsyncIpAllowListsResource
    from .ip_allow_lists import IpAllowListsResource as IpAllowListsResource
    from .licenses import AsyncLicensesResource as AsyncLicensesResource
    from .licenses import LicensesResource as LicensesResource
    from .log_entries import AsyncLogEntriesResource as AsyncLogEntriesResource
    from .log_entries import LogEntriesResource as LogEntriesResource
    from .maintenance_windows import AsyncMaintenanceWindowsResource as AsyncMaintenanceWindowsResource
    from .maintenance_windows import MaintenanceWindowsResource as MaintenanceWindowsResource
    from .notifications import AsyncNotificationsResource as AsyncNotificationsResource
    from .notifications import NotificationsResource as NotificationsResource
    from .oauth_delegations import AsyncOauthDelegationsResource as AsyncOauthDelegationsResource
    from .oauth_delegations import OauthDelegationsResource as OauthDelegationsResource
    from .on_calls import AsyncOnCallsResource as AsyncOnCallsResource
    from .on_calls import OnCallsResource as OnCallsResource
    from .paused_incident_reports import AsyncPausedIncidentReportsResource as AsyncPausedIncidentReportsResource
    from .paused_incident_reports import PausedIncidentReportsResource as PausedIncidentReportsResource
    from .priorities import AsyncPrioritiesResource as AsyncPrioritiesResource
    from .priorities import PrioritiesResource as PrioritiesResource
    from .recommendations import AsyncRecommendationsResource as AsyncRecommendationsResource
    from .recommendations import RecommendationsResource as RecommendationsResource
    from .rulesets import AsyncRulesetsResource as AsyncRulesetsResource
    from .rulesets import RulesetsResource as RulesetsResource
    from .schedules import AsyncSchedulesResource as AsyncSchedulesResource
    from .schedules import SchedulesResource as SchedulesResource
    from .schedules_v3 import AsyncSchedulesV3Resource as AsyncSchedulesV3Resource
    from .schedules_v3 import SchedulesV3Resource as SchedulesV3Resource
    from .service_custom_fields import AsyncServiceCustomFieldsResource as AsyncServiceCustomFieldsResource
    from .service_custom_fields import ServiceCustomFieldsResource as ServiceCustomFieldsResource
    from .service_dependencies import AsyncServiceDependenciesResource as AsyncServiceDependenciesResource
    from .service_dependencies import ServiceDependenciesResource as ServiceDependenciesResource
    from .services import AsyncServicesResource as AsyncServicesResource
    from .services import ServicesResource as ServicesResource
    from .session_configurations import AsyncSessionConfigurationsResource as AsyncSessionConfigurationsResource
    from .session_configurations import SessionConfigurationsResource as SessionConfigurationsResource
    from .sre_agent import AsyncSreAgentResource as AsyncSreAgentResource
    from .sre_agent import SreAgentResource as SreAgentResource
    from .standards import AsyncStandardsResource as AsyncStandardsResource
    from .standards import StandardsResource as StandardsResource
    from .status_dashboards import AsyncStatusDashboardsResource as AsyncStatusDashboardsResource
    from .status_dashboards import StatusDashboardsResource as StatusDashboardsResource
    from .status_pages import AsyncStatusPagesResource as AsyncStatusPagesResource
    from .status_pages import StatusPagesResource as StatusPagesResource
    from .tags import AsyncTagsResource as AsyncTagsResource
    from .tags import TagsResource as TagsResource
    from .teams import AsyncTeamsResource as AsyncTeamsResource
    from .teams import TeamsResource as TeamsResource
    from .templates import AsyncTemplatesResource as AsyncTemplatesResource
    from .templates import TemplatesResource as TemplatesResource
    from .users import AsyncUsersResource as AsyncUsersResource
    from .users import UsersResource as UsersResource
    from .vendors import AsyncVendorsResource as AsyncVendorsResource
    from .vendors import VendorsResource as VendorsResource
    from .webhooks import AsyncWebhooksResource as AsyncWebhooksResource
    from .webhooks import WebhooksResource as WebhooksResource
    from .workflow_integrations import AsyncWorkflowIntegrationsResource as AsyncWorkflowIntegrationsResource
    from .workflow_integrations import WorkflowIntegrationsResource as WorkflowIntegrationsResource
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        runtime=1,
        origins={
            "AsyncResources": "._client",
            "Resources": "._client",
            "AsyncAbilitiesResource": ".abilities",
            "AbilitiesResource": ".abilities",
            "AsyncAddOnsResource": ".add_ons",
            "AddOnsResource": ".add_ons",
            "AsyncAlertGroupingSettingsResource": ".alert_grouping_settings",
            "AlertGroupingSettingsResource": ".alert_grouping_settings",
            "AsyncAnalyticsResource": ".analytics",
            "AnalyticsResource": ".analytics",
            "AsyncAuditResource": ".audit",
            "AuditResource": ".audit",
            "AsyncAutomationActionsResource": ".automation_actions",
            "AutomationActionsResource": ".automation_actions",
            "AsyncBusinessServicesResource": ".business_services",
            "BusinessServicesResource": ".business_services",
            "AsyncChangeEventsResource": ".change_events",
            "ChangeEventsResource": ".change_events",
            "AsyncEnrichmentIntegrationsResource": ".enrichment_integrations",
            "EnrichmentIntegrationsResource": ".enrichment_integrations",
            "AsyncEnrichmentSchemasResource": ".enrichment_schemas",
            "EnrichmentSchemasResource": ".enrichment_schemas",
            "AsyncEscalationPoliciesResource": ".escalation_policies",
            "EscalationPoliciesResource": ".escalation_policies",
            "AsyncEventEnrichmentsResource": ".event_enrichments",
            "EventEnrichmentsResource": ".event_enrichments",
            "AsyncEventOrchestrationsResource": ".event_orchestrations",
            "EventOrchestrationsResource": ".event_orchestrations",
            "AsyncExtensionSchemasResource": ".extension_schemas",
            "ExtensionSchemasResource": ".extension_schemas",
            "AsyncExtensionsResource": ".extensions",
            "ExtensionsResource": ".extensions",
            "AsyncIncidentCustomFieldsResource": ".incident_custom_fields",
            "IncidentCustomFieldsResource": ".incident_custom_fields",
            "AsyncIncidentTypesResource": ".incident_types",
            "IncidentTypesResource": ".incident_types",
            "AsyncIncidentWorkflowsResource": ".incident_workflows",
            "IncidentWorkflowsResource": ".incident_workflows",
            "AsyncIncidentsResource": ".incidents",
            "IncidentsResource": ".incidents",
            "AsyncIpAllowListsResource": ".ip_allow_lists",
            "IpAllowListsResource": ".ip_allow_lists",
            "AsyncLicensesResource": ".licenses",
            "LicensesResource": ".licenses",
            "AsyncLogEntriesResource": ".log_entries",
            "LogEntriesResource": ".log_entries",
            "AsyncMaintenanceWindowsResource": ".maintenance_windows",
            "MaintenanceWindowsResource": ".maintenance_windows",
            "AsyncNotificationsResource": ".notifications",
            "NotificationsResource": ".notifications",
            "AsyncOauthDelegationsResource": ".oauth_delegations",
            "OauthDelegationsResource": ".oauth_delegations",
            "AsyncOnCallsResource": ".on_calls",
            "OnCallsResource": ".on_calls",
            "AsyncPausedIncidentReportsResource": ".paused_incident_reports",
            "PausedIncidentReportsResource": ".paused_incident_reports",
            "AsyncPrioritiesResource": ".priorities",
            "PrioritiesResource": ".priorities",
            "AsyncRecommendationsResource": ".recommendations",
            "RecommendationsResource": ".recommendations",
            "AsyncRulesetsResource": ".rulesets",
            "RulesetsResource": ".rulesets",
            "AsyncSchedulesResource": ".schedules",
            "SchedulesResource": ".schedules",
            "AsyncSchedulesV3Resource": ".schedules_v3",
            "SchedulesV3Resource": ".schedules_v3",
            "AsyncServiceCustomFieldsResource": ".service_custom_fields",
            "ServiceCustomFieldsResource": ".service_custom_fields",
            "AsyncServiceDependenciesResource": ".service_dependencies",
            "ServiceDependenciesResource": ".service_dependencies",
            "AsyncServicesResource": ".services",
            "ServicesResource": ".services",
            "AsyncSessionConfigurationsResource": ".session_configurations",
            "SessionConfigurationsResource": ".session_configurations",
            "AsyncSreAgentResource": ".sre_agent",
            "SreAgentResource": ".sre_agent",
            "AsyncStandardsResource": ".standards",
            "StandardsResource": ".standards",
            "AsyncStatusDashboardsResource": ".status_dashboards",
            "StatusDashboardsResource": ".status_dashboards",
            "AsyncStatusPagesResource": ".status_pages",
            "StatusPagesResource": ".status_pages",
            "AsyncTagsResource": ".tags",
            "TagsResource": ".tags",
            "AsyncTeamsResource": ".teams",
            "TeamsResource": ".teams",
            "AsyncTemplatesResource": ".templates",
            "TemplatesResource": ".templates",
            "AsyncUsersResource": ".users",
            "UsersResource": ".users",
            "AsyncVendorsResource": ".vendors",
            "VendorsResource": ".vendors",
            "AsyncWebhooksResource": ".webhooks",
            "WebhooksResource": ".webhooks",
            "AsyncWorkflowIntegrationsResource": ".workflow_integrations",
            "WorkflowIntegrationsResource": ".workflow_integrations",
        },
    )
