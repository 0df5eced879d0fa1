"""Events API v2 (and v1): events become alerts and incidents; change events are stored."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._alerting import process
from pagerduty_client.sandbox._messages import Call, Reply
from pagerduty_client.sandbox._orchestrate import Target
from pagerduty_client.sandbox._render import shown
from pagerduty_client.sandbox._store import reference
from pagerduty_client.sandbox._values import Entity, child, identifier, is_object, objects, parse, stamp

V1_PATH = "/generic/2010-04-15/create_event.json"
_PATH = re.compile(rf"(/v2|/integration/(?P<key>\w+))?(?P<change>/change)?/enqueue|{re.escape(V1_PATH)}")
SEVERITIES = ("critical", "warning", "error", "info")
ACTIONS = ("trigger", "acknowledge", "resolve")
KEY_LENGTH = 32
MAX_DEDUP_KEY = 255
MAX_SUMMARY = 1_024
MAX_BODY = 512 * 1024


def is_event(call: Call) -> bool:
    """Return whether a request is for the Events API, by its path or its host."""
    return bool(_PATH.fullmatch(call.path)) or call.origin.partition("://")[2].startswith("events.")


def receive(account: Account, call: Call, path: str) -> Reply:
    """Apply an event that was sent to a path, and return the response."""
    own = _PATH.fullmatch(path)
    if call.method != "POST" or own is None:
        return Reply(404, {"status": "not found", "message": "Not Found"})
    if len(call.body) > MAX_BODY:
        return _invalid(f"Event body is larger than {MAX_BODY} bytes")
    try:
        body = call.json
    except ValueError:
        body = None
    if not is_object(body):
        error = {"status": "Unrecognized object", "message": "Event object format is unrecognized"}
        return Reply(400, {**error, "errors": ["JSON parse error"]})
    if path == V1_PATH:
        return _version_1(account, body)
    body.setdefault("routing_key", own["key"] or call.headers.get("x-routing-key"))
    problems = _problems(body, is_change=bool(own["change"]))
    target = target_of(account, str(body["routing_key"])) if not problems else None
    if target is None or (own["change"] and target.orchestration is not None):
        return _invalid(*problems or ["Invalid routing key"])
    if own["change"]:
        _keep_change(account, body, target)
        return Reply(202, {"status": "success", "message": "Change event processed"})
    key = _key(account, body.get("dedup_key"))
    process(account, target, body, str(body["event_action"]), key)
    return Reply(202, {"status": "success", "message": "Event processed", "dedup_key": key})


def target_of(account: Account, key: str) -> Target | None:
    """Return the target of events with a routing key; None for an unknown key."""
    for place in ("/services", "/event_orchestrations"):
        for owner in account.store.all(place):
            for one in account.store.all(f"{place}/{owner['id']}/integrations"):
                if key in (one.get("integration_key"), child(one, "parameters").get("routing_key")):
                    return Target(owner, one) if place == "/services" else Target(None, None, owner)
    return None


def _key(account: Account, given: Any) -> str:
    """Return the event's de-duplication key, or a new one."""
    return str(given or identifier(account.seed, "dedup", account.store.new_id("dedup"), shape="key"))


def _invalid(*errors: str) -> Reply:
    return Reply(400, {"status": "invalid event", "message": "Event object is invalid", "errors": list(errors)})


def _problems(body: Entity, *, is_change: bool) -> list[str]:
    """Return the errors of an event."""
    key, dedup_key, action = (str(body.get(name) or "") for name in ("routing_key", "dedup_key", "event_action"))
    payload = child(body, "payload")
    severity, summary, moment = payload.get("severity"), str(payload.get("summary") or ""), payload.get("timestamp")
    triggers = is_change or action == "trigger"
    checks = {
        "'routing_key' is missing or blank": not key,
        f"Length of 'routing_key' is incorrect (should be {KEY_LENGTH} characters)": 0 < len(key) != KEY_LENGTH,
        "'routing_key' cannot contain non-alphanumeric characters.": bool(key) and not key.isalnum(),
        "'payload.summary' is missing or blank": triggers and not summary,
    }
    of_alerts = {
        f"'event_action' is invalid ({_one_of(ACTIONS)})": action not in ACTIONS,
        "'dedup_key' is missing or blank": action in ACTIONS[1:] and not dedup_key,
        f"'dedup_key' is too long (maximum is {MAX_DEDUP_KEY} characters)": len(dedup_key) > MAX_DEDUP_KEY,
        "'payload.source' is missing or blank": triggers and not payload.get("source"),
        "'payload.severity' is missing or blank": triggers and not severity,
        f"'payload.severity' is invalid ({_one_of(SEVERITIES)})": bool(severity) and severity not in SEVERITIES,
        f"'payload.summary' is too long (maximum is {MAX_SUMMARY} characters)": len(summary) > MAX_SUMMARY,
        "'payload.timestamp' is not an ISO 8601 time": bool(moment) and parse(moment) is None,
    }
    return [problem for problem, applies in (checks if is_change else checks | of_alerts).items() if applies]


def _one_of(words: Sequence[str]) -> str:
    *most, last = [f"'{word}'" for word in words]
    return f"must be one of the following: {', '.join(most)} or {last}"


def _version_1(account: Account, body: Entity) -> Reply:
    """Handle an event in the format of version 1."""
    key, action = str(body.get("service_key") or ""), body.get("event_type")
    target = target_of(account, key)
    if len(key) != KEY_LENGTH:
        return _invalid(f"Service key is the wrong length (should be {KEY_LENGTH} characters)")
    if target is None:
        return _invalid("Invalid service key")
    if action not in ACTIONS:
        return _invalid("event_type is invalid (must be one of: trigger acknowledge resolve)")
    if action == "trigger" and not body.get("description"):
        return _invalid("Description cannot be empty.")
    dedup_key = _key(account, body.get("incident_key"))
    payload = {"summary": body.get("description"), "source": body.get("client") or "", "severity": "critical"}
    links = [one for one in objects(body.get("contexts")) if one.get("type") == "link"]
    converted = {**body, "payload": {**payload, "custom_details": body.get("details")}, "links": links}
    process(account, target, converted, str(action), dedup_key)
    return Reply(200, {"status": "success", "message": "Event processed", "incident_key": dedup_key})


def _keep_change(account: Account, body: Entity, target: Target) -> None:
    payload = {name: value for name, value in child(body, "payload").items() if value is not None}
    agent = reference(target.integration) if target.integration is not None else None
    payload["timestamp"] = stamp(parse(payload.get("timestamp")) or account.now())
    sent: Entity = {"links": body.get("links") or [], "images": body.get("images") or []}
    services = [reference(target.service)] if target.service is not None else []
    own = {"routing_key": body["routing_key"], "services": services, "integration": agent}
    made = account.make("ChangeEvent", {"custom_details": {}, **payload, **sent, **own}, "/change_events")
    account.changed("change_event.created", shown(account, made), agent)
