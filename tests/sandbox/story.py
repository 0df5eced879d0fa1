"""The events in an account, step by step: each write, and the read that shows it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple


class Step(NamedTuple):
    """A write, the read that it affects, and the values to keep from its response: names and paths into it."""

    write: tuple[str, str, Any]
    read: tuple[str, str] | None
    keeps: Mapping[str, str]


def step(write: str, read: str | None = None, body: Any = None, **keeps: str) -> Step:
    method, path = write.split(" ")
    shown = ("GET", read) if read is not None else None
    return Step((method, path, body), shown, keeps)


def ref(name: str) -> dict[str, str]:
    kind = {"ada": "user", "bob": "user"}.get(name, name)
    return {"id": f"{{{name}}}", "type": f"{kind}_reference"}


FUTURE = {"start": "2090-01-01T00:00:00Z", "end": "2090-01-02T00:00:00Z"}
TIMES = {"start_time": "2090-01-01T00:00:00Z", "end_time": "2090-01-02T00:00:00Z"}
IN_RANGE = "?since=2089-12-31T00:00:00Z&until=2090-01-05T00:00:00Z"
RULE = {"conditions": [{"expression": "event.summary matches part 'x'"}], "actions": {"suppress": True}}
PATH = {"orchestration_path": {"sets": [{"id": "start", "rules": [RULE]}], "catch_all": {"actions": {}}}}
ALERT = {"summary": "Full", "source": "db", "severity": "error"}
UPDATE = {
    "message": "x",
    "notify_subscribers": False,
    "impacted_services": [],
    "severity": {"id": "x", "type": "status_page_severity"},
    "status": {"id": "x", "type": "status_page_status"},
}
MAPPINGS = [{"event_field": name, "servicenow_field": name, "type": "query"} for name in ("a", "b")]
CMDB_TABLE = {"display_name": "x", "ci_table_name": "cmdb_ci", "type": "query", "field_mappings": MAPPINGS}
SUBSCRIBERS = {"subscribers": [{"subscriber_id": "{ada}", "subscriber_type": "user"}]}
ONE_SHOT = {
    "event": {
        "name": "Day",
        "start_time": {"date_time": "2090-01-01T09:00:00Z", "time_zone": "UTC"},
        "end_time": {"date_time": "2090-01-01T17:00:00Z", "time_zone": "UTC"},
        "effective_since": "2090-01-01T00:00:00Z",
        "recurrence": ["RRULE:FREQ=DAILY"],
        "assignment_strategy": {
            "type": "rotating_member_assignment_strategy",
            "shifts_per_member": 1,
            "members": [{"type": "user_member", "user_id": "{ada}"}],
        },
    }
}


def fields_story(path: str, option_read: bool) -> list[Step]:
    """Custom fields at a path, with their options."""
    field = {"name": "region", "display_name": "Region", "data_type": "string", "field_type": "single_value_fixed"}
    option = {"field_option": {"data": {"data_type": "string", "value": "north"}}}
    other = {"field_option": {"data": {"data_type": "string", "value": "south"}}}
    options = f"{path}/{{field}}/field_options"
    return [
        step(f"POST {path}", path, {"field": field}, field="field.id"),
        step(f"PUT {path}/{{field}}", f"{path}/{{field}}", {"field": {"display_name": "Place"}}),
        step(f"POST {options}", options, option, option="field_option.id"),
        step(f"PUT {options}/{{option}}", f"{options}/{{option}}" if option_read else options, other),
        step(f"DELETE {options}/{{option}}", options),
        step(f"DELETE {path}/{{field}}", path),
    ]


def associations_story(owner: str, kind: str) -> list[Step]:
    """Return the steps that associate an action or a runner."""
    path, one = f"{owner}/{kind}s", {kind: ref(kind)}
    return [
        step(f"POST {path}", path, one),
        step(f"DELETE {path}/{{{kind}}}", f"{path}/{{{kind}}}"),
        step(f"POST {path}", f"{path}/{{{kind}}}", one),
    ]


def cache_story(path: str) -> list[Step]:
    """A cache variable with external data."""
    configuration = {"type": "external_data", "data_type": "string", "ttl_seconds": 60}
    return [
        step(
            f"POST {path}",
            path,
            {"cache_variable": {"name": "x", "configuration": configuration}},
            variable="cache_variable.id",
        ),
        step(f"PUT {path}/{{variable}}/data", f"{path}/{{variable}}/data", {"cache_variable_data": "a"}),
        step(f"DELETE {path}/{{variable}}/data", f"{path}/{{variable}}/data"),
    ]


STORY: list[Step] = [
    step("GET /users", ada="users.0.id", bob="users.1.id"),
    step("GET /services", service="services.0.id", other_service="services.1.id"),
    step("GET /teams", team="teams.0.id"),
    step("GET /escalation_policies", escalation_policy="escalation_policies.0.id"),
    step("GET /schedules", schedule="schedules.0.id"),
    step("GET /status_pages", status_page="status_pages.0.id"),
    step("GET /priorities", priority="priorities.0.id"),
    step("GET /standards", standard="standards.0.id"),
    step("GET /vendors", vendor="vendors.0.id"),
    step("GET /extension_schemas", extension_schema="extension_schemas.0.id"),
    # incidents
    step(
        "POST /incidents",
        "/incidents?limit=100",
        {"incident": {"title": "Slow", "service": ref("service")}},
        incident="incident.id",
    ),
    step(
        "POST /incidents",
        "/incidents?limit=100",
        {"incident": {"title": "Slow", "service": ref("service")}},
        second="incident.id",
    ),
    step("PUT /incidents/{incident}", "/incidents/{incident}", {"incident": {"title": "Slower"}}),
    step(
        "PUT /incidents",
        "/incidents/{second}",
        {"incidents": [{"id": "{second}", "type": "incident", "status": "acknowledged"}]},
    ),
    step("POST /incidents/{incident}/snooze", "/incidents/{incident}", {"duration": 60}),
    step("POST /incidents/{incident}/notes", "/incidents/{incident}/notes", {"note": {"content": "a"}}, note="note.id"),
    step("PUT /incidents/{incident}/notes/{note}", "/incidents/{incident}/notes", {"note": {"content": "b"}}),
    step("DELETE /incidents/{incident}/notes/{note}", "/incidents/{incident}/notes"),
    step(
        "POST /incidents/{incident}/responder_requests",
        "/incidents/{incident}",
        {
            "requester_id": "{ada}",
            "message": "x",
            "responder_request_targets": [{"responder_request_target": ref("bob")}],
        },
    ),
    step(
        "PUT /incidents/{incident}/responder_requests/cancel",
        "/incidents/{incident}",
        {"requester_id": "{ada}", "responder_request_targets": [ref("bob")]},
    ),
    step(
        "POST /incidents/{incident}/status_updates/subscribers",
        "/incidents/{incident}/status_updates/subscribers",
        SUBSCRIBERS,
    ),
    step(
        "POST /incidents/{incident}/status_updates/unsubscribe",
        "/incidents/{incident}/status_updates/subscribers",
        SUBSCRIBERS,
    ),
    step(
        "PUT /incidents/{incident}/merge",
        "/incidents/{second}",
        {"source_incidents": [{"id": "{second}", "type": "incident_reference"}]},
    ),
    step("GET /incidents/types", type="incident_types.0.id"),
    step("PUT /incidents/types/{type}", "/incidents/types/{type}", {"incident_type": {"description": "x"}}),
    *fields_story("/incidents/types/{type}/custom_fields", True),
    *fields_story("/incidents/custom_fields", False),
    *fields_story("/services/custom_fields", True),
    step(
        "POST /incidents/types/{type}/custom_fields",
        "/incidents/custom_fields",
        {"field": {"name": "n", "display_name": "N", "data_type": "string", "field_type": "single_value"}},
        field="field.id",
    ),
    step(
        "PUT /incidents/{incident}/custom_fields/values",
        "/incidents/{incident}/custom_fields/values",
        {"custom_fields": [{"id": "{field}", "value": "v"}]},
    ),
    step("PUT /incidents/custom_fields/{field}", "/incidents/custom_fields/{field}", {"field": {"display_name": "M"}}),
    step(
        "POST /services/custom_fields",
        "/services/custom_fields",
        {"field": {"name": "n", "display_name": "N", "data_type": "string", "field_type": "single_value"}},
        field="field.id",
    ),
    step(
        "PUT /services/{service}/custom_fields/values",
        "/services/{service}/custom_fields/values",
        {"custom_fields": [{"id": "{field}", "value": "v"}]},
    ),
    # people
    step("PUT /teams/{team}/users/{bob}", "/teams/{team}/members", {"role": "observer"}),
    step("DELETE /teams/{team}/users/{bob}", "/users/{bob}"),
    step("DELETE /teams/{team}/escalation_policies/{escalation_policy}", "/escalation_policies"),
    step("PUT /teams/{team}/escalation_policies/{escalation_policy}", "/escalation_policies/{escalation_policy}"),
    step("POST /users/{ada}/change_tags", "/users/{ada}/tags", {"add": [{"type": "tag", "label": "pilot"}]}),
    step("GET /tags", tag="tags.0.id"),
    step("POST /users/{bob}/change_tags", "/tags/{tag}/users", {"add": [{"type": "tag_reference", "id": "{tag}"}]}),
    step("GET /users/{ada}/contact_methods", contact_method="contact_methods.0.id"),
    step(
        "POST /users/{ada}/contact_methods",
        "/users/{ada}/contact_methods",
        {"contact_method": {"type": "phone_contact_method", "label": "Home", "address": "5555550199"}},
        phone="contact_method.id",
    ),
    # schedules
    step(
        "POST /schedules/{schedule}/overrides",
        f"/schedules/{{schedule}}/overrides{IN_RANGE}",
        {"overrides": [{**FUTURE, "user": ref("bob")}]},
        override="0.override.id",
    ),
    step("DELETE /schedules/{schedule}/overrides/{override}", f"/schedules/{{schedule}}/overrides{IN_RANGE}"),
    step(
        "POST /schedules/{schedule}/overrides",
        f"/schedules/{{schedule}}{IN_RANGE}",
        {"overrides": [{**FUTURE, "user": ref("bob")}]},
    ),
    step("PUT /schedules/{schedule}", "/schedules", {"schedule": {"name": "Renamed", "time_zone": "UTC"}}),
    step("POST /v3/schedules", "/v3/schedules", {"schedule": {"name": "V3", "time_zone": "UTC"}}, v3="schedule.id"),
    step("PUT /v3/schedules/{v3}", "/v3/schedules/{v3}", {"schedule": {"name": "W3", "time_zone": "UTC"}}),
    step("POST /v3/schedules/{v3}/rotations", "/v3/schedules/{v3}/rotations", {}, rotation="rotation.id"),
    step(
        "POST /v3/schedules/{v3}/rotations/{rotation}/events",
        "/v3/schedules/{v3}/rotations/{rotation}/events",
        ONE_SHOT,
        event="event.id",
    ),
    step(
        "PUT /v3/schedules/{v3}/rotations/{rotation}/events/{event}",
        "/v3/schedules/{v3}/rotations/{rotation}/events/{event}",
        {"event": {"name": "Night"}},
    ),
    step("DELETE /v3/schedules/{v3}/rotations/{rotation}/events/{event}", "/v3/schedules/{v3}/rotations/{rotation}"),
    step(
        "POST /v3/schedules/{v3}/custom_shifts",
        f"/v3/schedules/{{v3}}/custom_shifts{IN_RANGE}",
        {
            "custom_shifts": [
                {
                    **TIMES,
                    "type": "custom_shift",
                    "assignments": [
                        {"type": "shift_assignment", "member": {"type": "user_member", "user_id": "{ada}"}}
                    ],
                }
            ]
        },
        shift="custom_shifts.0.id",
    ),
    step(
        "PUT /v3/schedules/{v3}/custom_shifts/{shift}",
        "/v3/schedules/{v3}/custom_shifts/{shift}",
        {"custom_shift": {"end_time": "2090-01-03T00:00:00Z"}},
    ),
    step(
        "POST /v3/schedules/{v3}/overrides",
        f"/v3/schedules/{{v3}}/overrides{IN_RANGE}",
        {
            "overrides": [
                {
                    **TIMES,
                    "type": "override_shift",
                    "custom_shift_id": "{shift}",
                    "overridden_member": {"type": "user_member", "user_id": "{ada}"},
                    "overriding_member": {"type": "user_member", "user_id": "{bob}"},
                }
            ]
        },
        override="overrides.0.id",
    ),
    step(
        "PUT /v3/schedules/{v3}/overrides/{override}",
        "/v3/schedules/{v3}/overrides/{override}",
        {"override": {"end_time": "2090-01-01T12:00:00Z"}},
    ),
    step("DELETE /v3/schedules/{v3}/overrides/{override}", "/v3/schedules/{v3}/overrides/{override}"),
    step("DELETE /v3/schedules/{v3}/custom_shifts/{shift}", "/v3/schedules/{v3}/custom_shifts/{shift}"),
    step("DELETE /v3/schedules/{v3}/rotations/{rotation}", "/v3/schedules/{v3}/rotations"),
    step("POST /v3/schedules/{v3}/rotations", "/v3/schedules/{v3}", {}, rotation="rotation.id"),
    # services
    step(
        "POST /services/{service}/integrations",
        "/services/{service}",
        {"integration": {"type": "events_api_v2_inbound_integration", "name": "A"}},
        integration="integration.id",
        key="integration.integration_key",
    ),
    step(
        "PUT /services/{service}/integrations/{integration}",
        "/services/{service}/integrations/{integration}",
        {"integration": {"name": "B"}},
    ),
    step(
        "PUT /services/{service}/enablements/aiops",
        "/services/{service}/enablements",
        {"enablement": {"enabled": True}},
    ),
    step(
        "POST /maintenance_windows",
        "/maintenance_windows",
        {"maintenance_window": {**TIMES, "services": [ref("service")]}},
        window="maintenance_window.id",
    ),
    step(
        "PUT /maintenance_windows/{window}",
        "/maintenance_windows/{window}",
        {"maintenance_window": {"description": "x"}},
    ),
    step("DELETE /maintenance_windows/{window}", "/maintenance_windows/{window}"),
    step("POST /change_events", "/change_events", {"routing_key": "{key}", "payload": {"summary": "Deployed"}}),
    step(
        "POST /v2/enqueue",
        None,
        {"routing_key": "{key}", "event_action": "trigger", "dedup_key": "a", "payload": ALERT},
    ),
    step(
        "POST /v2/enqueue",
        None,
        {"routing_key": "{key}", "event_action": "trigger", "dedup_key": "b", "payload": ALERT},
    ),
    step("GET /incidents?incident_key=a", alerted="incidents.0.id"),
    step("GET /incidents?incident_key=b", other_alerted="incidents.0.id"),
    step("GET /incidents/{alerted}/alerts", alert="alerts.0.id"),
    step(
        "PUT /incidents/{alerted}/alerts/{alert}",
        "/incidents/{other_alerted}/alerts",
        {"alert": {"type": "alert", "incident": {"id": "{other_alerted}", "type": "incident_reference"}}},
    ),
    step(
        "PUT /incidents/{other_alerted}/alerts",
        "/incidents/{other_alerted}/alerts/{alert}",
        {"alerts": [{"id": "{alert}", "type": "alert", "status": "resolved"}]},
    ),
    step("GET /change_events", change="change_events.0.id"),
    step("PUT /change_events/{change}", "/change_events/{change}", {"change_event": {"summary": "Deployed 2"}}),
    step(
        "POST /business_services",
        "/business_services",
        {"business_service": {"name": "Sales"}},
        business="business_service.id",
    ),
    step("POST /business_services/{business}/subscribers", "/business_services/{business}/subscribers", SUBSCRIBERS),
    step("POST /business_services/{business}/unsubscribe", "/business_services/{business}/subscribers", SUBSCRIBERS),
    step(
        "PUT /business_services/priority_thresholds",
        "/business_services/priority_thresholds",
        {"global_threshold": {"id": "{priority}", "order": 3}},
    ),
    step("DELETE /business_services/priority_thresholds", "/business_services/priority_thresholds"),
    step(
        "POST /service_dependencies/associate",
        "/service_dependencies/technical_services/{service}",
        {
            "relationships": [
                {
                    "supporting_service": {"id": "{service}", "type": "service"},
                    "dependent_service": {"id": "{business}", "type": "business_service"},
                }
            ]
        },
        dependency="relationships.0.id",
    ),
    step(
        "POST /service_dependencies/disassociate",
        "/service_dependencies/business_services/{business}",
        {"relationships": [{"id": "{dependency}"}]},
    ),
    # orchestrations
    step(
        "POST /event_orchestrations",
        "/event_orchestrations",
        {"orchestration": {"name": "O"}},
        orchestration="orchestration.id",
    ),
    *(
        step(
            f"PUT /event_orchestrations/{{orchestration}}/{kind}",
            f"/event_orchestrations/{{orchestration}}/{kind}",
            PATH,
        )
        for kind in ("global", "router", "unrouted")
    ),
    step("PUT /event_orchestrations/services/{service}", "/event_orchestrations/services/{service}", PATH),
    step(
        "PUT /event_orchestrations/services/{service}/active",
        "/event_orchestrations/services/{service}/active",
        {"active": False},
    ),
    step(
        "PUT /event_orchestrations/{orchestration}/enablements/aiops",
        "/event_orchestrations/{orchestration}/enablements",
        {"enablement": {"enabled": True}},
    ),
    step(
        "POST /event_orchestrations/{orchestration}/integrations",
        "/event_orchestrations/{orchestration}/integrations",
        {"integration": {"label": "a"}},
        o_integration="integration.id",
    ),
    step(
        "PUT /event_orchestrations/{orchestration}/integrations/{o_integration}",
        "/event_orchestrations/{orchestration}/integrations/{o_integration}",
        {"integration": {"label": "b"}},
    ),
    step(
        "DELETE /event_orchestrations/{orchestration}/integrations/{o_integration}",
        "/event_orchestrations/{orchestration}/integrations",
    ),
    *cache_story("/event_orchestrations/{orchestration}/cache_variables"),
    *cache_story("/event_orchestrations/services/{service}/cache_variables"),
    # --- connections to other systems
    step(
        "POST /webhook_subscriptions",
        "/webhook_subscriptions",
        {
            "webhook_subscription": {
                "type": "webhook_subscription",
                "delivery_method": {
                    "type": "http_delivery_method",
                    "url": "http://127.0.0.1:9",
                    "temporarily_disabled": True,
                },
                "events": ["incident.triggered"],
                "filter": {"type": "account_reference"},
            }
        },
        hook="webhook_subscription.id",
    ),
    step("POST /webhook_subscriptions/{hook}/enable", "/webhook_subscriptions/{hook}"),
    step(
        "PUT /webhook_subscriptions/{hook}",
        "/webhook_subscriptions/{hook}",
        {"webhook_subscription": {"description": "x", "active": False}},
    ),
    step("DELETE /webhook_subscriptions/{hook}", "/webhook_subscriptions/{hook}"),
    step(
        "POST /extensions",
        "/extensions",
        {
            "extension": {
                "name": "x",
                "temporarily_disabled": True,
                "extension_schema": ref("extension_schema"),
                "extension_objects": [ref("service")],
            }
        },
        extension="extension.id",
    ),
    step("POST /extensions/{extension}/enable", "/extensions/{extension}"),
    step(
        "POST /incident_workflows",
        "/incident_workflows",
        {"incident_workflow": {"name": "W", "steps": []}},
        workflow="incident_workflow.id",
    ),
    step(
        "POST /incident_workflows/triggers",
        "/incident_workflows/triggers",
        {"trigger": {"trigger_type": "manual", "workflow": {"id": "{workflow}"}, "services": []}},
        trigger="trigger.id",
    ),
    step(
        "POST /incident_workflows/triggers/{trigger}/services",
        "/incident_workflows/triggers/{trigger}",
        {"service": {"id": "{service}"}},
    ),
    step("DELETE /incident_workflows/triggers/{trigger}/services/{service}", "/incident_workflows/triggers/{trigger}"),
    step(
        "POST /automation_actions/runners",
        "/automation_actions/runners",
        {"runner": {"name": "R", "description": "x", "runner_type": "sidecar"}},
        runner="runner.id",
    ),
    step(
        "POST /automation_actions/actions",
        "/automation_actions/actions",
        {
            "action": {
                "name": "A",
                "description": "x",
                "action_type": "script",
                "action_data_reference": {"script": "true"},
            }
        },
        action="action.id",
    ),
    *associations_story("/automation_actions/actions/{action}", "service"),
    *associations_story("/automation_actions/actions/{action}", "team"),
    *associations_story("/automation_actions/runners/{runner}", "team"),
    # settings
    step("PUT /standards/{standard}", "/standards", {"active": False}),
    step(
        "POST /status_pages/{status_page}/posts",
        "/status_pages/{status_page}/posts",
        {
            "post": {
                "type": "status_page_post",
                "title": "x",
                "post_type": "incident",
                "starts_at": None,
                "ends_at": None,
                "updates": [UPDATE],
                "status_page": {"id": "{status_page}", "type": "status_page"},
            }
        },
        post="post.id",
    ),
    step(
        "PUT /status_pages/{status_page}/posts/{post}/postmortem",
        "/status_pages/{status_page}/posts/{post}/postmortem",
        {
            "postmortem": {
                "type": "status_page_post_postmortem",
                "message": "x",
                "notify_subscribers": False,
                "post": {"id": "{post}", "type": "status_page_post"},
            }
        },
    ),
    step(
        "DELETE /status_pages/{status_page}/posts/{post}/postmortem",
        "/status_pages/{status_page}/posts/{post}/postmortem",
    ),
    step(
        "POST /enrichment/event_enrichments",
        "/enrichment/event_enrichments",
        {"event_enrichment": {"name": "x"}},
        enrichment="event_enrichment.id",
    ),
    step(
        "PUT /enrichment/event_enrichments/{enrichment}/rules", "/enrichment/event_enrichments/{enrichment}/rules", PATH
    ),
    step(
        "PUT /enrichment/event_enrichments/default",
        "/enrichment/event_enrichments/default",
        {"default": {"id": "{enrichment}", "type": "event_enrichment_reference"}},
    ),
    step("POST /rulesets", "/rulesets", {"ruleset": {"name": "x"}}, ruleset="ruleset.id"),
    step(
        "POST /enrichment/integrations/servicenow",
        None,
        {"credentials_id": "x", "name": "x", "cmdb_tables": [CMDB_TABLE]},
        servicenow="integration.id",
    ),
]

# The names above that occur in a collection's path.
PARENTS: dict[str, dict[str, str]] = {
    "/services/{id}/rules": {"id": "service"},
    "/services/{id}/integrations": {"id": "service"},
    "/users/{id}/contact_methods": {"id": "ada"},
    "/users/{id}/notification_rules": {"id": "ada"},
    "/users/{id}/oncall_handoff_notification_rules": {"id": "ada"},
    "/users/{id}/status_update_notification_rules": {"id": "ada"},
    "/rulesets/{id}/rules": {"id": "ruleset"},
    "/status_pages/{id}/posts": {"id": "status_page"},
    "/status_pages/{id}/posts/{post_id}/post_updates": {"id": "status_page", "post_id": "post"},
    "/status_pages/{id}/subscriptions": {"id": "status_page"},
    "/v3/schedules/{id}/rotations": {"id": "v3"},
    "/v3/schedules/{id}/rotations/{rotation_id}/events": {"id": "v3", "rotation_id": "rotation"},
    "/event_orchestrations/{id}/cache_variables": {"id": "orchestration"},
    "/event_orchestrations/services/{service_id}/cache_variables": {"service_id": "service"},
    "/enrichment/integrations/servicenow/{integration_id}/tables": {"integration_id": "servicenow"},
    "/workflows/integrations/{integration_id}/connections": {"integration_id": "servicenow"},
}
LAYER = {
    "start": "2026-01-01T00:00:00Z",
    "rotation_virtual_start": "2026-01-01T00:00:00Z",
    "users": [{"user": ref("ada")}],
}
REFERENCE = {"contact_method": {"id": "{contact_method}", "type": "email_contact_method"}}
# Bodies that need more than their schema says.
BODIES: dict[str, dict[str, Any]] = {
    "/business_services": {"team": {"id": "{team}"}},
    "/enrichment/integrations/servicenow/{integration_id}/tables": {"display_name": "x"},
    "/escalation_policies": {"escalation_rules": [{"escalation_delay_in_minutes": 5, "targets": [ref("ada")]}]},
    "/event_orchestrations": {"team": {"id": "{team}"}},
    "/incident_workflows/triggers": {"workflow": {"id": "{workflow}"}, "services": []},
    "/incidents/types": {"name": "outage", "display_name": "Outage", "parent_type": "incident_default"},
    "/maintenance_windows": {**TIMES, "services": [ref("service")]},
    "/schedules": {"schedule_layers": [{**LAYER, "rotation_turn_length_seconds": 86_400}], "time_zone": "UTC"},
    "/services": {"name": "New", "escalation_policy": ref("escalation_policy"), "alert_grouping_parameters": None},
    "/users": {"name": "Grace", "email": "grace@example.com"},
    "/users/{id}/contact_methods": {"type": "phone_contact_method", "address": "5555550100", "label": "Phone"},
    "/users/{id}/notification_rules": {**REFERENCE, "start_delay_in_minutes": 3, "urgency": "high"},
    "/users/{id}/oncall_handoff_notification_rules": {**REFERENCE, "handoff_type": "both"},
    "/users/{id}/status_update_notification_rules": REFERENCE,
    "/v3/schedules": {"time_zone": "UTC"},
    "/v3/schedules/{id}/rotations/{rotation_id}/events": ONE_SHOT["event"],
}
# Changes for updates where a name is not enough.
CHANGES: dict[str, dict[str, Any]] = {
    "/enrichment/integrations/servicenow/credentials": {"user": "Changed"},
    "/ip_allow_lists": {"state": "disabled"},
    "/rulesets/{id}/rules": {"rule": {"disabled": True}},
    "/services/{id}/rules": {"rule": {"disabled": True}},
    "/incident_workflows/triggers": {"condition": "incident.priority matches 'P1'"},
    "/schedules": {"name": "Changed", "time_zone": "UTC"},
    "/users/{id}/contact_methods": {"type": "phone_contact_method", "label": "Changed"},
    "/users/{id}/notification_rules": {"start_delay_in_minutes": 4},
    "/users/{id}/oncall_handoff_notification_rules": {"handoff_type": "oncall"},
    "/users/{id}/status_update_notification_rules": {
        "contact_method": {"id": "{phone}", "type": "phone_contact_method"}
    },
    "/v3/schedules": {"name": "Changed", "time_zone": "UTC"},
    "/enrichment/integrations/servicenow/{integration_id}/tables": {"display_name": "Changed"},
}
