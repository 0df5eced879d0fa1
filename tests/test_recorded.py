"""Strict mode on responses of the shapes that other projects have recorded, with invented values.

The patches in spec/patches name the recordings. Each body here has the fields that a recorded one has.
"""

from __future__ import annotations

from typing import Any

import pytest

from pagerduty_rest.operations import OPERATIONS

PAGE: dict[str, Any] = {"limit": 25, "offset": 0, "more": False, "total": None}
AT = "2026-09-16T10:28:05Z"
LOCAL = "2026-09-16T13:28:05+03:00"
FEED = "https://acme.pagerduty.com/private/0/feed"


def resource(kind: str, **fields: Any) -> dict[str, Any]:
    """Return an object, or a reference to one."""
    links = {"self": f"https://api.pagerduty.com/{kind}/P1", "html_url": f"https://acme.pagerduty.com/{kind}/P1"}
    return {"id": "P1", "type": kind, "summary": kind, **links, **fields}


def reference(kind: str, **fields: Any) -> dict[str, Any]:
    return resource(f"{kind}_reference", **fields)


USER = resource(
    "user",
    name="Ada",
    email="ada@example.com",
    time_zone=None,
    color="purple",
    avatar_url="https://example.com/ada.png",
    billed=True,
    role="owner",
    description=None,
    invitation_sent=False,
    job_title=None,
    teams=[reference("team")],
    created_via_sso=False,
    contact_methods=[reference("email_contact_method", html_url=None)],
    notification_rules=[reference("assignment_notification_rule", html_url=None)],
    personal_web_cal_url=FEED,
    personal_http_cal_url=FEED,
    coordinated_incidents=[],
    locale="en-US",
)
SERVICE = resource(
    "service",
    name="Shop",
    description=None,
    created_at=LOCAL,
    updated_at=LOCAL,
    status="critical",
    teams=[],
    alert_creation="create_alerts_and_incidents",
    addons=[reference("incident_show_addon", html_url=None)],
    scheduled_actions=[],
    support_hours=None,
    last_incident_timestamp=None,
    escalation_policy=reference("escalation_policy"),
    incident_urgency_rule={"type": "constant", "urgency": "high"},
    acknowledgement_timeout=None,
    auto_resolve_timeout=None,
    alert_grouping=None,
    alert_grouping_timeout=None,
    alert_grouping_parameters={"type": None, "config": None},
    integrations=[
        reference(f"{kind}_inbound_integration")
        for kind in ("generic_events_api", "events_api_v2", "event_transformer_api", "app_event_transform")
    ],
    metadata={},
    privilege=None,
    response_play=None,
)
RESPONDER = {
    "state": "pending",
    "user": reference("user", color="purple", avatar_url="https://example.com/ada.png", job_title="Engineer"),
    "incident": reference("incident"),
    "updated_at": AT,
    "message": "Please help",
    "requester": reference("user", color="purple", avatar_url="https://example.com/ada.png", job_title=None),
    "requested_at": AT,
    "errors": ["No way to notify"],
}
REQUEST = {
    "id": "P1",
    "incident": reference("incident"),
    "requester": reference("user"),
    "requested_at": LOCAL,
    "message": "Please help",
    "responder_request_targets": [
        {"responder_request_target": {"type": "user", "id": "P1", "summary": None, "incidents_responders": [RESPONDER]}}
    ],
}
LOG_ENTRY = {
    "created_at": AT,
    "agent": reference("events_api_v2_inbound_integration"),
    "channel": {"type": "timeout"},
    "service": reference("service", self=None, html_url=None),
    "incident": reference("incident"),
    "teams": [reference("team")],
    "contexts": [],
}
LOG_ENTRIES = [
    resource(f"{kind}_log_entry", **{**LOG_ENTRY, **fields})
    for kind, fields in (
        ("trigger", {"event_details": {"description": "x"}, "channel": {"type": "api", "summary": "x"}}),
        ("acknowledge", {"acknowledgement_timeout": None, "event_details": {}, "agent": reference("user")}),
        ("notify", {"user": reference("user")}),
        ("link", {"linked_incident": reference("alert")}),
        ("edit_note", {"channel": {"type": "note", "summary": "x"}}),
        ("event_rule_action", {}),
        ("status_update", {"message": "x"}),
        ("resolve", {"service": SERVICE, "teams": [resource("team", name="Ops", description=None)]}),
    )
]
INCIDENT = resource(
    "incident",
    incident_number=1,
    title="x",
    description="x",
    created_at=AT,
    updated_at=AT,
    status="resolved",
    incident_key=None,
    service=SERVICE,
    assignments=[{"at": AT, "assignee": USER}],
    assigned_via="escalation_policy",
    last_status_change_at=AT,
    resolved_at=None,
    first_trigger_log_entry=LOG_ENTRIES[0],
    alert_counts={"all": 1, "triggered": 0, "resolved": 1},
    is_mergeable=True,
    incident_type={"name": "incident_default"},
    escalation_policy=reference("escalation_policy"),
    teams=[],
    impacted_services=[reference("service")],
    pending_actions=[{"type": "escalate", "at": AT}],
    acknowledgements=[{"at": AT, "acknowledger": USER}],
    basic_alert_grouping=None,
    alert_grouping=None,
    last_status_change_by=reference("service"),
    priority=None,
    resolve_reason=None,
    incidents_responders=[RESPONDER],
    responder_requests=[REQUEST],
    subscriber_requests=[],
    external_references=[],
    metadata={},
    urgency="high",
    body={"details": "https://example.com"},
    privilege=None,
)
SCHEDULE = resource(
    "schedule",
    name="Primary",
    time_zone="Etc/UTC",
    description=None,
    escalation_policies=[reference("escalation_policy")],
    users=[USER],
    teams=[],
    privilege=None,
    http_cal_url=FEED,
    web_cal_url=FEED,
    personal_http_cal_url=FEED,
    personal_web_cal_url=FEED,
)
ALERT = resource(
    "alert",
    created_at=LOCAL,
    resolved_at=None,
    status="triggered",
    alert_key="x",
    suppressed=False,
    severity="critical",
    service=reference("service"),
    incident=reference("incident"),
    first_trigger_log_entry=reference("trigger_log_entry"),
    body={"type": "alert_body", "details": {}, "contexts": [], "cef_details": {"client": None, "message": "x"}},
    integration=reference("events_api_v2_inbound_integration"),
    privilege=None,
)
EMAIL = resource(
    "email_contact_method",
    label="Default",
    address="ada@example.com",
    send_short_email=False,
    send_html_email=True,
    enabled=True,
)
RULE = resource("assignment_notification_rule", start_delay_in_minutes=0, contact_method=EMAIL, urgency="high")
VENDOR = resource(
    "vendor",
    name="CloudWatch",
    website_url="https://example.com",
    long_name="CloudWatch",
    logo_url="https://example.com",
    thumbnail_url="https://example.com",
    description="x",
    integration_guide_url="https://example.com",
    connectable=False,
    generic_service_type="api",
    alert_creation_default="create_alerts_and_incidents",
    alert_creation_editable=True,
    is_pd_cef=False,
    is_pd_change_event=False,
    developer_name="",
    support_portal="",
    support_email="",
    documentation_url="",
    emits_change_events=False,
)
POLICY = resource(
    "escalation_policy",
    name="Default",
    escalation_rules=[
        {"id": "P1", "escalation_delay_in_minutes": 30, "targets": [reference("schedule"), SCHEDULE, USER]}
    ],
    services=[reference("service")],
    num_loops=1,
    teams=[],
    description=None,
    on_call_handoff_notifications="if_has_services",
    privilege=None,
    created_at=LOCAL,
    updated_at=LOCAL,
)
ADDON = resource("full_page_addon", html_url=None, name="x", src="https://example.com", services=[SERVICE])
INTEGRATION = resource(
    "app_event_transform_inbound_integration",
    name="x",
    service=reference("service"),
    created_at=LOCAL,
    vendor=reference("vendor", html_url=None),
    integration_key="x",
    config={"fields": {}},
)
BUSINESS = resource("business_service", name="x", description="", team=None, point_of_contact=None)
ONCALL = {
    "escalation_policy": reference("escalation_policy"),
    "escalation_level": 1,
    "schedule": SCHEDULE,
    "user": USER,
    "start": AT,
    "end": None,
}
OVERRIDE = {"id": "Q1", "start": LOCAL, "end": LOCAL, "user": reference("user")}
UPDATE = {"id": "P1", "message": "x", "sender": reference("user"), "created_at": LOCAL, "request_method": "API"}
METRICS = {"mean_seconds_to_engage": None, "mean_seconds_to_first_ack": None, "mean_seconds_to_mobilize": None}
RAW = {"id": "P1", "seconds_to_engage": None, "seconds_to_first_ack": None, "seconds_to_mobilize": None}
RAW_PAGE: dict[str, Any] = {
    "first": "x",
    "last": "x",
    "starting_after": None,
    "ending_before": None,
    "limit": 20,
    "more": False,
    "order": "desc",
    "order_by": "created_at",
    "time_zone": "Etc/UTC",
    "filters": {},
}
PUSH = {"id": "P1", "type": "push_notification", "user": reference("user"), "started_at": LOCAL, "address": None}


@pytest.mark.parametrize(
    ("operation_id", "body"),
    [
        ("listIncidents", {"incidents": [INCIDENT], **PAGE}),
        ("getIncident", {"incident": INCIDENT}),
        ("createIncidentResponderRequest", {"responder_request": REQUEST}),
        ("createIncidentStatusUpdate", {"status_update": UPDATE}),
        ("mergeIncidents", {"incident": INCIDENT}),
        ("listAddon", {"addons": [ADDON], **PAGE}),
        ("listIncidentAlerts", {"alerts": [ALERT], **PAGE}),
        ("getIncidentAlert", {"alert": ALERT}),
        ("listLogEntries", {"log_entries": LOG_ENTRIES, **PAGE}),
        ("listIncidentLogEntries", {"log_entries": LOG_ENTRIES, **PAGE}),
        ("getLogEntry", {"log_entry": LOG_ENTRIES[-1]}),
        ("listNotifications", {"notifications": [PUSH], **PAGE}),
        ("getService", {"service": SERVICE}),
        ("getServiceIntegration", {"integration": INTEGRATION}),
        ("getBusinessService", {"business_service": BUSINESS}),
        ("getVendor", {"vendor": VENDOR}),
        ("getSchedule", {"schedule": SCHEDULE}),
        ("listScheduleOverrides", {"overrides": [OVERRIDE], "total": 1}),
        ("listOnCalls", {"oncalls": [ONCALL, {**ONCALL, "schedule": None}], **PAGE}),
        ("listEscalationPolicies", {"escalation_policies": [POLICY], **PAGE}),
        ("getUser", {"user": USER}),
        ("getUserContactMethods", {"contact_methods": [EMAIL], "total": 1}),
        ("getUserNotificationRules", {"notification_rules": [RULE], "total": 1}),
        ("getAnalyticsMetricsIncidentsAll", {"data": [METRICS]}),
        ("getAnalyticsMetricsIncidentsService", {"data": [METRICS]}),
        ("getAnalyticsMetricsIncidentsEscalationPolicy", {"data": [METRICS]}),
        ("getAnalyticsIncidents", {"data": [RAW], **RAW_PAGE}),
    ],
)
def test_recorded_shapes_do_not_differ_from_the_spec(operation_id: str, body: Any) -> None:
    assert OPERATIONS[operation_id].differences(200, body) == []
