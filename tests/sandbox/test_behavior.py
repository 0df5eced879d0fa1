"""The sandbox behaves like PagerDuty: events, escalations, schedules, changes, and accepted requests."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from pagerduty_client.sandbox import Call, Change, Sandbox
from pagerduty_client.sandbox import _interface as api
from pagerduty_client.sandbox._messages import Refused
from pagerduty_client.sandbox._orchestrate import evaluate
from tests.upstream import PINNED, request_examples

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
REQUIRED = {"since": "2026-01-01T00:00:00Z", "until": "2026-01-02T00:00:00Z", "type": "web"}


def send(sandbox: Sandbox, method: str, target: str, body: Any = None, **headers: str) -> tuple[int, Any]:
    sent = {"authorization": "Token token=x", "content-type": "application/json", **headers}
    content = json.dumps(body).encode() if body is not None else b""
    reply = sandbox.respond(Call.read(method, target, sent, content))
    return reply.status, reply.payload


class World:
    """An account with a service, two users on call for it, and an integration."""

    def __init__(self, **service: Any) -> None:
        self.sandbox = Sandbox(now=NOW, tokens="user")
        ada, bob = (
            self.sandbox.add("/users", {"name": name, "email": f"{name}@example.com"}) for name in ("ada", "bob")
        )
        targets = [{"id": one["id"], "type": "user_reference"} for one in (ada, bob)]
        rules = [{"escalation_delay_in_minutes": 10, "targets": [one]} for one in targets]
        policy = self.sandbox.add("/escalation_policies", {"name": "P", "escalation_rules": rules, "num_loops": 1})
        given = {
            "name": "S",
            "escalation_policy": {"id": policy["id"], "type": "escalation_policy_reference"},
            **service,
        }
        self.service = self.sandbox.add("/services", given)
        body = {"integration": {"type": "events_api_v2_inbound_integration", "name": "I"}}
        made = self.post(f"/services/{self.service['id']}/integrations", body)["integration"]
        self.key: str = made["integration_key"]

    def post(self, path: str, body: Any) -> Any:
        status, payload = send(self.sandbox, "POST", path, body)
        assert status < 300, payload
        return payload

    def event(self, action: str, dedup_key: str, **payload: Any) -> tuple[int, Any]:
        given = {"summary": "Full", "source": "db", "severity": "error", **payload}
        body = {"routing_key": self.key, "event_action": action, "dedup_key": dedup_key, "payload": given}
        return send(self.sandbox, "POST", "/v2/enqueue", body)

    def incidents(self) -> list[dict[str, Any]]:
        return self.sandbox.entities("/incidents")


def assigned(incident: dict[str, Any]) -> list[str]:
    return [one["assignee"]["summary"] for one in incident["assignments"]]


def test_an_incident_escalates_and_resolves_automatically() -> None:
    world = World(acknowledgement_timeout=600, auto_resolve_timeout=7200)
    world.event("trigger", "a")
    climbed = []
    for _ in range(5):
        climbed.append(assigned(world.incidents()[0]))
        world.sandbox.advance(minutes=10)
    assert climbed == [["ada"], ["bob"], ["ada"], ["bob"], ["bob"]]
    world.event("acknowledge", "a")
    assert [one["type"] for one in world.incidents()[0]["pending_actions"]] == ["unacknowledge", "resolve"]
    world.sandbox.advance(minutes=11)
    assert world.incidents()[0]["status"] == "triggered"
    world.sandbox.advance(hours=1)
    (incident,) = world.incidents()
    assert (incident["status"], incident["resolved_at"]) == ("resolved", "2026-03-02T12:00:00Z")


def test_an_added_entity_is_complete_like_a_created_one() -> None:
    world = World()
    given = {"title": "x", "service": {"id": world.service["id"]}}
    incident = world.sandbox.add("/incidents", given)
    created = world.post("/incidents", {"incident": {"type": "incident", **given, "title": "y"}})["incident"]
    for name in ("service", "escalation_policy", "teams", "assignments", "pending_actions"):
        assert incident[name] == created[name]
    path = f"/incidents/{incident['id']}"
    change = {"incident": {"type": "incident", "escalation_level": 2}}
    assert assigned(send(world.sandbox, "PUT", path, change)[1]["incident"]) == ["bob"]
    world.sandbox.advance(minutes=10)
    assert assigned(world.incidents()[0]) == ["ada"]
    note = world.sandbox.add(f"{path}/notes", {"content": "z"})
    assert note["user"]["summary"] == "ada"
    channel = send(world.sandbox, "GET", f"{path}/log_entries")[1]["log_entries"][0]["channel"]
    assert channel.get("summary", "z") == "z"  # other versions of the spec declare none
    assert world.sandbox.add("/incidents", {"title": "without a service"})["status"] == "triggered"
    made_up = {"id": "PNOPE", "type": "escalation_policy_reference"}
    assert world.sandbox.add("/services", {"name": "T", "escalation_policy": made_up})["name"] == "T"


def test_advancing_once_or_in_steps_is_the_same() -> None:
    one, many = World(), World()
    for world in (one, many):
        world.event("trigger", "a")
    one.sandbox.advance(hours=3)
    for _ in range(180):
        many.sandbox.advance(minutes=1)
    assert one.sandbox.to_json() == many.sandbox.to_json()


def test_events_are_deduplicated_and_resolve_their_incident() -> None:
    world = World()
    assert world.event("trigger", "a")[1]["dedup_key"] == "a"
    world.event("trigger", "a", summary="Fuller")
    world.event("trigger", "b", severity="warning")
    first, second = world.incidents()
    assert (first["alert_counts"]["all"], second["urgency"]) == (1, "high")
    world.event("resolve", "a")
    world.event("resolve", "unknown")
    assert [one["status"] for one in world.incidents()] == ["resolved", "triggered"]
    world.event("trigger", "a")
    assert len(world.incidents()) == 3


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"routing_key": "short"}, "Length of 'routing_key' is incorrect (should be 32 characters)"),
        ({"routing_key": "-" * 32}, "'routing_key' cannot contain non-alphanumeric characters."),
        ({"routing_key": "0" * 32}, "Invalid routing key"),
        ({"payload": {"summary": "x", "source": "y", "severity": "bad"}}, "'payload.severity' is invalid"),
        ({"payload": {"source": "y", "severity": "info"}}, "'payload.summary' is missing or blank"),
        ({"event_action": "open"}, "'event_action' is invalid"),
        ({"event_action": "resolve", "dedup_key": None}, "'dedup_key' is missing or blank"),
    ],
)
def test_events_that_are_rejected(change: dict[str, Any], error: str) -> None:
    world = World()
    payload = {"summary": "x", "source": "y", "severity": "info"}
    body = {"routing_key": world.key, "event_action": "trigger", "payload": payload, **change}
    status, found = send(world.sandbox, "POST", "/v2/enqueue", body)
    assert (status, found["status"]) == (400, "invalid event")
    assert error in " ".join(found["errors"])


def test_alerts_are_grouped_by_the_setting_of_the_service() -> None:
    world = World()
    config = {"aggregate": "all", "fields": ["component"], "time_window": 300}
    services = [{"id": world.service["id"]}]
    setting = {"name": "x", "type": "content_based", "config": config, "services": services}
    world.post("/alert_grouping_settings", {"alert_grouping_setting": setting})
    for key, component in (("a", "disk"), ("b", "disk"), ("c", "cpu")):
        world.event("trigger", key, component=component)
    assert [one["alert_counts"]["all"] for one in world.incidents()] == [2, 1]
    world.sandbox.advance(minutes=6)
    world.event("trigger", "d", component="disk")
    assert len(world.incidents()) == 3


def test_events_of_version_1() -> None:
    world = World()
    body = {"service_key": world.key, "event_type": "trigger", "incident_key": "a", "description": "x" * 2000}
    path = "/generic/2010-04-15/create_event.json"
    replied = {"status": "success", "message": "Event processed", "incident_key": "a"}
    assert send(world.sandbox, "POST", path, body) == (200, replied)
    assert [one["title"] for one in world.incidents()] == ["x" * 1024]
    assert send(world.sandbox, "POST", path, {**body, "event_type": "resolve"})[0] == 200
    assert [one["status"] for one in world.incidents()] == ["resolved"]
    assert send(world.sandbox, "POST", path, {**body, "service_key": "0" * 32})[0] == 400
    wrong = ["Length of 'service_key' is incorrect (should be 32 characters)"]
    assert send(world.sandbox, "POST", path, {**body, "service_key": "0"})[1]["errors"] == wrong


def test_an_alert_has_its_event_in_the_common_format() -> None:
    world = World()
    world.event("trigger", "a", component="disk", source="host")
    path = f"/incidents/{world.incidents()[0]['id']}/alerts"
    (alert,) = send(world.sandbox, "GET", path)[1]["alerts"]
    details = alert["body"]["cef_details"]
    assert (details["dedup_key"], details["source_origin"], details["source_component"]) == ("a", "host", "disk")
    assert (details["severity"], details["description"]) == (alert["severity"], alert["summary"])


def test_of_incidents_of_the_same_second_the_later_is_first_in_descending_order() -> None:
    world = World()
    for key in ("a", "b", "c"):
        world.event("trigger", key)
    numbers = [one["incident_number"] for one in world.incidents()]
    listed = send(world.sandbox, "GET", "/incidents?sort_by=created_at:desc")[1]["incidents"]
    assert [one["incident_number"] for one in listed] == sorted(numbers, reverse=True)


def test_what_belongs_to_an_entity_is_deleted_with_it() -> None:
    world = World()
    business = world.post("/business_services", {"business_service": {"name": "B"}})["business_service"]
    sides = {
        "supporting_service": {"id": world.service["id"], "type": "service"},
        "dependent_service": {"id": business["id"], "type": "business_service"},
    }
    world.post("/service_dependencies/associate", {"relationships": [sides]})
    path = f"/service_dependencies/business_services/{business['id']}"
    assert len(send(world.sandbox, "GET", path)[1]["relationships"]) == 1
    assert send(world.sandbox, "DELETE", f"/services/{world.service['id']}")[0] == 204
    assert send(world.sandbox, "GET", path)[1]["relationships"] == []


def test_an_orchestration_changes_routes_and_drops_events() -> None:
    world = World(incident_urgency_rule={"type": "constant", "urgency": "severity_based"})
    made = world.post("/event_orchestrations", {"orchestration": {"name": "O"}})["orchestration"]
    world.key = made["integrations"][0]["parameters"]["routing_key"]
    drop = {"conditions": [{"expression": "event.summary matches part 'noise'"}], "actions": {"drop_event": True}}
    variables = [{"name": "host", "path": "event.custom_details.host", "type": "regex", "value": "(\\w+)\\."}]
    extractions = [{"target": "event.summary", "template": "{{event.summary}} on {{variables.host}}"}]
    lower = {"conditions": [], "actions": {"severity": "info", "variables": variables, "extractions": extractions}}
    rules = {"sets": [{"id": "start", "rules": [drop, lower]}], "catch_all": {"actions": {}}}
    base = f"/event_orchestrations/{made['id']}"
    assert send(world.sandbox, "PUT", f"{base}/global", {"orchestration_path": rules})[0] == 200
    route = {"conditions": [{"expression": "event.source matches 'db'"}], "actions": {"route_to": world.service["id"]}}
    router = {"sets": [{"id": "start", "rules": [route]}], "catch_all": {"actions": {"route_to": "unrouted"}}}
    assert send(world.sandbox, "PUT", f"{base}/router", {"orchestration_path": router})[0] == 200
    for key, payload in (
        ("a", {"summary": "noise"}),
        ("b", {"source": "web"}),
        ("c", {"custom_details": {"host": "h1.x"}}),
    ):
        assert world.event("trigger", key, **payload)[0] == 202
    assert [(one["title"], one["urgency"]) for one in world.incidents()] == [("Full on h1", "low")]


@pytest.mark.parametrize(
    ("expression", "holds"),
    [
        ("event.summary matches 'DISK FULL'", True),
        ("event.summary matches exactly 'DISK FULL'", False),
        ("event.summary matches part 'disk' and not event.source exists", True),
        ("event.custom_details['free space'] < 5 or false", True),
        ("event.summary matches regex '^disk \\\\w+$'", True),
        ("now in Mon,Tue 09:00:00 to 17:00:00 UTC", True),
        ("now in Sat 09:00:00 to 17:00:00 UTC", False),
        ("now in Mon 10:00:00 to 10:00:00 UTC", True),
        ("not (now in Mon,Tue,Wed,Thu,Fri 09:00:00 to 17:00:00 America/Los_Angeles)", True),
        ("event.custom_details.log matches regex '^second$'", True),
        ("(event.links[0].href matches 'a') or event.nothing == 1", True),
    ],
)
def test_conditions(expression: str, holds: bool) -> None:
    event = {
        "summary": "disk full",
        "custom_details": {"free space": 3, "log": "first\nsecond"},
        "links": [{"href": "a"}],
    }
    expression = expression.replace("exactly 'DISK FULL'", "'DISK FULL' exactly")
    assert evaluate(expression, {"event": event, "now": NOW}) is holds


def test_counts_of_triggers_are_stored_but_an_event_that_needs_them_is_rejected() -> None:
    condition = "trigger_count over 1 minute > 3"
    assert not evaluate(f"event.now exists and {condition}", {})
    with pytest.raises(Refused, match="does not support trigger_count in conditions"):
        evaluate(condition, {"event": {}})
    with pytest.raises(Refused, match="cannot parse"):
        evaluate("event.summary matches", {})


def test_handoffs_keep_their_time_of_day_when_the_clocks_change() -> None:
    sandbox = Sandbox(now=datetime(2026, 3, 20, tzinfo=UTC))
    users = [sandbox.add("/users", {"name": name, "email": f"{name}@example.com"}) for name in ("ada", "bob")]
    layer = {
        "start": "2026-03-20T09:00:00+01:00",
        "rotation_virtual_start": "2026-03-20T09:00:00+01:00",
        "rotation_turn_length_seconds": 86_400,
        "users": [{"user": {"id": one["id"], "type": "user_reference"}} for one in users],
        "restrictions": [{"type": "daily_restriction", "start_time_of_day": "09:00:00", "duration_seconds": 28_800}],
    }
    made = sandbox.add("/schedules", {"name": "S", "time_zone": "Europe/Berlin", "schedule_layers": [layer]})
    target = f"/schedules/{made['id']}?since=2026-03-28T00:00:00Z&until=2026-03-31T00:00:00Z"
    final = send(sandbox, "GET", target)[1]["schedule"]["final_schedule"]
    starts = [datetime.fromisoformat(one["start"]) for one in final["rendered_schedule_entries"]]
    assert {one.astimezone(ZoneInfo("Europe/Berlin")).hour for one in starts} == {9}
    assert len({one.utcoffset() for one in starts}) == 2
    assert [one["user"]["summary"] for one in final["rendered_schedule_entries"]] == ["ada", "bob", "ada"]
    assert final["rendered_coverage_percentage"] == pytest.approx(100 / 3, abs=0.1)


def test_every_change_is_reported() -> None:
    world, changes = World(), list[Change]()
    world.sandbox.on_change(changes.append)
    world.event("trigger", "a")
    incident = world.incidents()[0]
    path = f"/incidents/{incident['id']}"
    send(world.sandbox, "PUT", path, {"incident": {"type": "incident", "status": "acknowledged"}})
    send(world.sandbox, "POST", f"{path}/notes", {"note": {"content": "x"}})
    send(world.sandbox, "PUT", f"/services/{world.service['id']}", {"service": {"description": "x"}})
    world.sandbox.advance(hours=9)
    kinds = [one.type for one in changes if not one.type.startswith("alert")]
    told = ["incident.triggered", "incident.acknowledged", "incident.annotated", "service.updated"]
    assert kinds[:4] == told
    assert kinds[-1] == "incident.resolved"
    assert {(one.actor or {}).get("summary") for one in changes if one.type == "incident.acknowledged"} == {"ada"}
    assert [one.time for one in changes] == sorted(one.time for one in changes)
    assert all(not name.startswith("_") for one in changes for name in one.object)
    updated = next(one for one in changes if one.type == "service.updated")
    assert ((updated.before or {})["description"], updated.object["description"]) == (None, "x")


def test_undeclared_parameters_are_ignored_unless_strict(caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(2):
        assert send(Sandbox(), "GET", "/vendors?fuzzy=1&statuses=x")[0] == 200
    sandbox = Sandbox()
    assert [send(sandbox, "GET", "/teams?fuzzy=1")[0] for _ in range(2)] == [200, 200]
    assert sum("fuzzy is not a query parameter of listTeams" in one for one in caplog.messages) == 1
    status, payload = send(Sandbox(strict=True), "GET", "/incidents?statuses=triggered")
    assert status == 400
    assert "use statuses[]" in payload["error"]["errors"][0]


def test_links_lead_to_the_address_that_the_request_came_to() -> None:
    sandbox = Sandbox().seed()
    call = Call.read("GET", "/teams", {"authorization": "Token token=x"}, b"", "https://localhost:8443")
    assert {one["self"].split("/teams/")[0] for one in sandbox.respond(call).payload["teams"]} == {
        "https://localhost:8443"
    }


@pytest.mark.parametrize("name", ["rate limited", "eventually consistent", "region moved"])
def test_scenarios(name: Any) -> None:
    sandbox = Sandbox()
    sandbox.faults.scenario(name, seconds=60, operation="listTeams" if name == "rate limited" else None)
    created = send(sandbox, "POST", "/teams", {"team": {"name": "x"}})[0]
    listed = send(sandbox, "GET", "/teams")
    expected: dict[str, Any] = {
        "rate limited": (201, 429),
        "eventually consistent": (201, 200),
        "region moved": (401, 401),
    }
    assert (created, listed[0]) == expected[name]
    if name == "eventually consistent":
        assert listed[1]["teams"] == []
    sandbox.faults.clear()
    assert len(send(sandbox, "GET", "/teams")[1]["teams"]) == (0 if name == "region moved" else 1)
    with pytest.raises(ValueError, match="unknown scenario"):
        sandbox.faults.scenario("bad weather")  # type: ignore[arg-type]


def test_official_request_examples_are_accepted() -> None:
    routes, refused, count = {one.id: one for one in api.routes()}, [], 0
    for operation_id, example in request_examples(PINNED):
        route = routes.get(operation_id)
        if route is None or not isinstance(example, dict):
            continue
        needed = [one["name"] for one in route.parameters if one["in"] == "query" and one.get("required")]
        query = "&".join(f"{name}={REQUIRED.get(name, 'x')}" for name in needed)
        path = re.sub(r"\{\w+\}", "P0000AB", route.template.replace("{entity_type}", "users"))
        early = {"x-early-access": route.operation.early_access} if route.operation.early_access else {}
        headers = {"from": "ada@example.com", **early}
        status, payload = send(Sandbox(unknown="make"), route.method, f"{path}?{query}", example, **headers)
        count += 1
        if status >= 300:
            refused.append(f"{operation_id}: {status} {payload}")
    if not count:
        pytest.skip("the official examples are not here")
    assert refused == []


def test_advancing_by_a_timedelta_and_by_units_is_the_same() -> None:
    sandbox = Sandbox(now=NOW)
    sandbox.advance(timedelta(minutes=30))
    sandbox.advance(minutes=30)
    assert sandbox.now == NOW + timedelta(hours=1)


def test_no_response_is_empty() -> None:
    counts = send(Sandbox(now=NOW), "GET", "/paused_incident_reports/counts")[1]["paused_incident_reporting_counts"]
    assert (counts["paused_count"], counts["since"]) == (0, "2026-03-02T10:00:00Z")
