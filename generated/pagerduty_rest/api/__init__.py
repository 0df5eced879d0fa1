"""The endpoint functions: a package for each tag of the document, a module for each operation."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import abilities as abilities
    from . import add_ons as add_ons
    from . import alert_grouping_settings as alert_grouping_settings
    from . import analytics as analytics
    from . import audit as audit
    from . import automation_actions as automation_actions
    from . import business_services as business_services
    from . import change_events as change_events
    from . import enrichment_integrations as enrichment_integrations
    from . import enrichment_schemas as enrichment_schemas
    from . import escalation_policies as escalation_policies
    from . import event_enrichments as event_enrichments
    from . import event_orchestrations as event_orchestrations
    from . import extension_schemas as extension_schemas
    from . import extensions as extensions
    from . import incident_custom_fields as incident_custom_fields
    from . import incident_types as incident_types
    from . import incident_workflows as incident_workflows
    from . import incidents as incidents
    from . import ip_allow_lists as ip_allow_lists
    from . import licenses as licenses
    from . import log_entries as log_entries
    from . import maintenance_windows as maintenance_windows
    from . import notifications as notifications
    from . import oauth_delegations as oauth_delegations
    from . import on_calls as on_calls
    from . import paused_incident_reports as paused_incident_reports
    from . import priorities as priorities
    from . import recommendations as recommendations
    from . import rulesets as rulesets
    from . import schedules as schedules
    from . import schedules_v3 as schedules_v3
    from . import service_custom_fields as service_custom_fields
    from . import service_dependencies as service_dependencies
    from . import services as services
    from . import session_configurations as session_configurations
    from . import sre_agent as sre_agent
    from . import standards as standards
    from . import status_dashboards as status_dashboards
    from . import status_pages as status_pages
    from . import tags as tags
    from . import teams as teams
    from . import templates as templates
    from . import users as users
    from . import vendors as vendors
    from . import webhooks as webhooks
    from . import workflow_integrations as workflow_integrations
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "abilities",
            "add_ons",
            "alert_grouping_settings",
            "analytics",
            "audit",
            "automation_actions",
            "business_services",
            "change_events",
            "enrichment_integrations",
            "enrichment_schemas",
            "escalation_policies",
            "event_enrichments",
            "event_orchestrations",
            "extension_schemas",
            "extensions",
            "incident_custom_fields",
            "incident_types",
            "incident_workflows",
            "incidents",
            "ip_allow_lists",
            "licenses",
            "log_entries",
            "maintenance_windows",
            "notifications",
            "oauth_delegations",
            "on_calls",
            "paused_incident_reports",
            "priorities",
            "recommendations",
            "rulesets",
            "schedules",
            "schedules_v3",
            "service_custom_fields",
            "service_dependencies",
            "services",
            "session_configurations",
            "sre_agent",
            "standards",
            "status_dashboards",
            "status_pages",
            "tags",
            "teams",
            "templates",
            "users",
            "vendors",
            "webhooks",
            "workflow_integrations",
        ),
    )
