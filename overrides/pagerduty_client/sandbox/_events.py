"""Events API v2 (and v1): events become alerts and incidents, change events are kept."""

from __future__ import annotations

import json
import re
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._alerting import Event, process
from pagerduty_client.sandbox._ids import identifier
from pagerduty_client.sandbox._json import Entity, child, is_object, objects
from pagerduty_client.sandbox._messages import Call, Reply
from pagerduty_client.sandbox._render import shown
from pagerduty_client.sandbox._routing import Target, target_of
from pagerduty_client.sandbox._store import reference
from pagerduty_client.sandbox._times import parse, stamp

ALERT_PATHS = frozenset({"/v2/enqueue", "/enqueue"})
CHANGE_PATHS = frozenset({"/v2/change/enqueue", "/change/enqueue"})
V1_PATH = "/generic/2010-04-15/create_event.json"
_OWN_PATH = re.compile(r"/integration/([0-9A-Za-z]+)(/change)?/enqueue")
SEVERITIES = ("critical", "error", "warning", "info")
ACTIONS = ("trigger", "acknowledge", "resolve")
KEY_LENGTH = 32
MAX_DEDUP_KEY = 255
MAX_SUMMARY = 1_024
MAX_BODY = 512 * 1024


def is_event(call: Call) -> bool:
    """Whether a request is for the Events API, by its path or its host."""
    host = call.origin.partition("://")[2]
    paths = ALERT_PATHS | CHANGE_PATHS | {V1_PATH}
    return call.path in paths or bool(_OWN_PATH.fullmatch(call.path)) or host.startswith("events.")


def receive(account: Account, call: Call) -> Reply:
    """Return the response to an event, after it has had its effect."""
    own = _OWN_PATH.fullmatch(call.path)
    is_change = call.path in CHANGE_PATHS or bool(own and own[2])
    if call.method != "POST" or not (own or is_change or call.path in ALERT_PATHS | {V1_PATH}):
        return Reply(404, {"status": "not found", "message": "Not Found"})
    if len(call.body) > MAX_BODY:
        return _invalid(f"Event body is larger than {MAX_BODY} bytes")
    try:
        body = call.json
    except (json.JSONDecodeError, UnicodeDecodeError):
        body = None
    if not is_object(body):
        return Reply(
            400,
            {
                "status": "Unrecognized object",
                "message": "Event object format is unrecognized",
                "errors": ["JSON parse error"],
            },
        )
    if own:
        body.setdefault("routing_key", own[1])
    if call.path == V1_PATH:
        return _version_1(account, body)
    body.setdefault("routing_key", call.headers.get("x-routing-key"))
    problems = _key_problems(body.get("routing_key")) + (_change_problems(body) if is_change else _problems(body))
    if problems:
        return _invalid(*problems)
    target = target_of(account, str(body["routing_key"]))
    if target is None or (is_change and target.orchestration is not None):
        return _invalid("Invalid routing key")
    if is_change:
        _keep_change(account, body, target)
        return Reply(202, {"status": "success", "message": "Change event processed"})
    key = str(body.get("dedup_key") or identifier(account.seed, "dedup", account.store.new_id("dedup"), shape="key"))
    process(account, Event(key, str(body["event_action"]), body), target)
    return Reply(202, {"status": "success", "message": "Event processed", "dedup_key": key})


def _invalid(*errors: str) -> Reply:
    return Reply(400, {"status": "invalid event", "message": "Event object is invalid", "errors": list(errors)})


def _key_problems(key: Any) -> list[str]:
    if not isinstance(key, str) or not key:
        return ["'routing_key' is missing or blank"]
    found: list[str] = []
    if len(key) != KEY_LENGTH:
        found.append(f"Length of 'routing_key' is incorrect (should be {KEY_LENGTH} characters)")
    if not key.isalnum():
        found.append("'routing_key' cannot contain non-alphanumeric characters.")
    return found


def _problems(body: Entity) -> list[str]:
    action = body.get("event_action")
    if action not in ACTIONS:
        return ["'event_action' is invalid (must be one of the following: 'trigger', 'acknowledge' or 'resolve')"]
    found: list[str] = []
    key = body.get("dedup_key")
    if key is not None and len(str(key)) > MAX_DEDUP_KEY:
        found.append(f"'dedup_key' is too long (maximum is {MAX_DEDUP_KEY} characters)")
    if action != "trigger":
        return found if key else ["'dedup_key' is missing or blank"]
    payload = body.get("payload")
    if not is_object(payload):
        return [*found, "'payload' is missing or blank"]
    for name in ("summary", "source", "severity"):
        if not payload.get(name):
            found.append(f"'payload.{name}' is missing or blank")
    if payload.get("severity") and payload["severity"] not in SEVERITIES:
        choices = "'critical', 'warning', 'error' or 'info'"
        found.append(f"'payload.severity' is invalid (must be one of the following: {choices})")
    if len(str(payload.get("summary") or "")) > MAX_SUMMARY:
        found.append(f"'payload.summary' is too long (maximum is {MAX_SUMMARY} characters)")
    if payload.get("timestamp") and parse(payload["timestamp"]) is None:
        found.append("'payload.timestamp' is not an ISO 8601 time")
    return found


def _change_problems(body: Entity) -> list[str]:
    payload = body.get("payload")
    return [] if is_object(payload) and payload.get("summary") else ["'payload.summary' is missing or blank"]


def _version_1(account: Account, body: Entity) -> Reply:
    """An event in the format of version 1."""
    key = str(body.get("service_key") or "")
    if len(key) != KEY_LENGTH:
        return _invalid(f"Service key is the wrong length (should be {KEY_LENGTH} characters)")
    target = target_of(account, key)
    if target is None:
        return _invalid("Invalid service key")
    action = body.get("event_type")
    if action not in ACTIONS:
        return _invalid("event_type is invalid (must be one of: trigger acknowledge resolve)")
    if action == "trigger" and not body.get("description"):
        return _invalid("Description cannot be empty.")
    dedup = str(
        body.get("incident_key") or identifier(account.seed, "dedup", account.store.new_id("dedup"), shape="key")
    )
    payload = {"summary": body.get("description"), "source": body.get("client") or "", "severity": "critical"}
    payload["custom_details"] = body.get("details")
    links = [one for one in objects(body.get("contexts")) if one.get("type") == "link"]
    converted = {**body, "payload": payload, "links": links}
    process(account, Event(dedup, str(action), converted), target)
    return Reply(200, {"status": "success", "message": "Event processed", "incident_key": dedup})


def _keep_change(account: Account, body: Entity, target: Target) -> None:
    payload: Entity = body["payload"]
    moment = parse(payload.get("timestamp")) or account.now()
    service, integration = target.service, target.integration
    agent = reference(integration) if integration is not None else None
    given: Entity = {
        "summary": payload["summary"],
        "timestamp": stamp(moment),
        "source": payload.get("source"),
        "custom_details": child(payload, "custom_details"),
        "links": objects(body.get("links")),
        "images": objects(body.get("images")),
        "routing_key": body["routing_key"],
        "services": [reference(service)] if service is not None else [],
        "integration": agent,
        "type": "change_event",
    }
    made = account.make("ChangeEvent", given, "/change_events")
    account.changed("change_event.created", shown(account, made), agent)
