"""Events API v2 (and v1): events become alerts and incidents, de-duplicated and grouped; change events are stored."""

from __future__ import annotations

import copy
import re
from datetime import timedelta

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._crud import add
from pagerduty_client.sandbox._lifecycle import INCIDENTS, Life, alerts_of, open_incidents
from pagerduty_client.sandbox._messages import Call, Reply
from pagerduty_client.sandbox._orchestrate import MISSING, Event, lookup
from pagerduty_client.sandbox._store import PLACE, reference
from pagerduty_client.sandbox._values import (
    Entity,
    array,
    child,
    id_in,
    identifier,
    instant,
    is_object,
    json_file,
    objects,
    parse,
    stamp,
)
from pagerduty_client.sandbox.resources.escalation_policies import first_level
from pagerduty_client.sandbox.resources.incidents import trigger

V1_PATH = "/generic/2010-04-15/create_event.json"
PATH = re.compile(rf"(/v2|/integration/(?P<key>\w+))?(?P<change>/change)?/enqueue|{re.escape(V1_PATH)}")
_SEVERITIES = ("critical", "warning", "error", "info")
_ACTIONS = ("trigger", "acknowledge", "resolve")
KEY_LENGTH = 32
# The fields of version 1, by those of version 2.
_V1_NAMES = {"routing_key": "service_key", "event_action": "event_type", "dedup_key": "incident_key"}
MAX_DEDUP_KEY = 255
MAX_SUMMARY = 1_024
MAX_BODY = 512 * 1024
# The seconds in which alerts with the same content are grouped.
DEFAULT_WINDOW = 3_600
SUPPRESSED = "/alerts"
# The hidden field of an alert with the values that grouping compares.
COMPARED = "_event"
# The fields of the common event format, by the field of the event.
_CEF: dict[str, str] = json_file("values.json")["cef"]


def receive(account: Account, call: Call, path: str) -> Reply:
    """Apply an event that was sent to a path, and return the response."""
    own = PATH.fullmatch(path)
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
    body = _converted(body) if path == V1_PATH else body
    body.setdefault("routing_key", own["key"] or call.headers.get("x-routing-key"))
    problems = _problems(body, is_change=bool(own["change"]))
    for name, old in _V1_NAMES.items() if path == V1_PATH else ():
        problems = [one.replace(name, old) for one in problems]
    owner, integration = integrated(account, str(body["routing_key"])) if not problems else (None, None)
    is_service = owner is not None and owner[PLACE] == "/services"
    if owner is None or integration is None or (own["change"] and not is_service):
        return _invalid(*problems or ["Invalid routing key"])
    if own["change"]:
        _keep_change(account, body, owner, integration)
        return Reply(202, {"status": "success", "message": "Change event processed"})
    key = str(body.get("dedup_key") or identifier(account.seed, account.store.new_id("dedup"), shape="key"))
    fields = {**copy.deepcopy(child(body, "payload")), "dedup_key": key, "event_action": body["event_action"]}
    event = Event(account, body, fields, *((owner, integration) if is_service else (None, None)))
    event.orchestrate(None if is_service else owner)
    process(event)
    status, name = (200, "incident_key") if path == V1_PATH else (202, "dedup_key")
    return Reply(status, {"status": "success", "message": "Event processed", name: key})


def integrated(account: Account, key: str) -> tuple[Entity | None, Entity | None]:
    """Return the service or orchestration with a routing key, and its integration; None for an unknown key."""
    for place in ("/services", "/event_orchestrations"):
        for owner in account.store.all(place):
            for one in account.store.all(f"{place}/{owner['id']}/integrations"):
                if key in (one.get("integration_key"), child(one, "parameters").get("routing_key")):
                    return owner, one
    return None, None


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
    one_of = "must be one of the following:"
    of_alerts = {
        f"'event_action' is invalid ({one_of} 'trigger', 'acknowledge' or 'resolve')": action not in _ACTIONS,
        "'dedup_key' is missing or blank": action in _ACTIONS[1:] and not dedup_key,
        f"'dedup_key' is too long (maximum is {MAX_DEDUP_KEY} characters)": len(dedup_key) > MAX_DEDUP_KEY,
        "'payload.source' is missing or blank": triggers and not payload.get("source"),
        "'payload.severity' is missing or blank": triggers and not severity,
        f"'payload.severity' is invalid ({one_of} 'critical', 'warning', 'error' or 'info')": bool(severity)
        and severity not in _SEVERITIES,
        f"'payload.summary' is too long (maximum is {MAX_SUMMARY} characters)": len(summary) > MAX_SUMMARY,
        "'payload.timestamp' is not an ISO 8601 time": bool(moment) and parse(moment) is None,
    }
    return [problem for problem, applies in (checks if is_change else checks | of_alerts).items() if applies]


def _converted(body: Entity) -> Entity:
    """Return an event in the format of version 1 in that of version 2."""
    payload = {"summary": str(body.get("description") or "")[:MAX_SUMMARY], "source": body.get("client") or "unknown"}
    return {
        **{name: body.get(old) for name, old in _V1_NAMES.items()},
        "payload": {**payload, "severity": "critical", "custom_details": body.get("details")},
        "links": [one for one in objects(body.get("contexts")) if one.get("type") == "link"],
    }


def _keep_change(account: Account, body: Entity, service: Entity, integration: Entity) -> None:
    payload = {name: value for name, value in child(body, "payload").items() if value is not None}
    payload["timestamp"] = stamp(parse(payload.get("timestamp")) or account.now())
    sent: Entity = {"links": body.get("links") or [], "images": body.get("images") or []}
    own = {"routing_key": body["routing_key"], "services": [reference(service)], "integration": reference(integration)}
    made = account.make("ChangeEvent", {"custom_details": {}, **payload, **sent, **own}, "/change_events")
    account.changed("change_event.created", account.shown(made), made["integration"])


def process(event: Event) -> None:
    """Apply an event to its account, after the rules."""
    account, service, action = event.account, event.service, event.fields["event_action"]
    if event.effects.get("drop_event") or service is None:
        return
    agent, own = reference(event.integration or service), (event.integration or {}).get("id")
    every = [alert for incident in open_incidents(account, service) for alert in alerts_of(account, incident)]
    same = [one for one in every if one["alert_key"] == event.fields["dedup_key"] and id_in(one, "integration") == own]
    alert = next((one for one in same if one["status"] != "resolved"), None)
    incident = account.store.get(INCIDENTS, alert["incident"]["id"]) if alert is not None else None
    if alert is None or incident is None:
        if action == "trigger":
            _trigger(event, service, agent)
        return
    life = Life(account, incident, agent, "api")
    if action == "trigger":
        alert |= _content(event)
        life.log("Trigger", f"Triggered through the API by {agent['summary']}.", _channel(event))
    elif action == "acknowledge" and incident["status"] == "triggered":
        life.acknowledge()
    elif action == "resolve":
        life.resolve_alert(alert)
        life.settle()


def _channel(event: Event) -> Entity:
    details = child(event.fields, "custom_details")
    return {"type": "api", "summary": event.summary, "details": details, "service_key": "redacted"}


def _content(event: Event) -> Entity:
    """Return the fields of an alert that its last event sets."""
    fields, links, images = event.fields, *(objects(event.body.get(name)) for name in ("links", "images"))
    contexts = [{"type": "link", "href": one.get("href"), "text": one.get("text") or ""} for one in links]
    for one in images:
        contexts.append({"type": "image", "src": one.get("src"), "href": one.get("href"), "text": one.get("alt") or ""})
    own = {"details": child(fields, "custom_details"), "contexts": contexts}
    cef = {name: fields.get(old) for name, old in _CEF.items()} | own
    cef |= {"description": event.summary, "message": event.summary, "severity": event.severity}
    cef |= {name: event.body.get(name) for name in ("client", "client_url")}
    body = {"type": "alert_body", **own, "cef_details": cef}
    return {"summary": event.summary, "body": body, COMPARED: {**fields, "severity": event.severity}}


def _trigger(event: Event, service: Entity, agent: Entity) -> None:
    """Create an alert, in an incident that it joins, in a new one, or suppressed."""
    account, severity, channel, effects = event.account, event.severity, _channel(event), event.effects
    policy = account.store.find(effects.get("escalation_policy") or id_in(service, "escalation_policy"))
    is_paused = account.shown(service)["status"] in ("disabled", "maintenance")
    if is_paused or policy is None or not first_level(account, policy)[1]:
        return
    content = _content(event)
    joined = None if effects.get("suppress") else _grouped(account, service, content)
    incident = joined
    if incident is None and not effects.get("suppress"):
        priority = copy.deepcopy(account.store.get("/priorities", effects.get("priority")))
        given = {"title": event.summary, "priority": priority, "escalation_policy": reference(policy)}
        incident = trigger(account, service, given, agent, severity=severity, channel=channel)
        if effects.get("annotate"):
            note = {"content": effects["annotate"], "user": agent, "channel": {"summary": "Event orchestration"}}
            add(account, f"{INCIDENTS}/{incident['id']}/notes", note)
    own: Entity = {
        **content,
        "alert_key": event.fields["dedup_key"],
        "severity": severity,
        "suppressed": incident is None,
        "service": reference(service),
        "incident": reference(incident) if incident is not None else None,
        "integration": agent if event.integration is not None else None,
        "first_trigger_log_entry": (incident or {}).get("first_trigger_log_entry"),
    }
    place = f"{INCIDENTS}/{incident['id']}/alerts" if incident is not None else SUPPRESSED
    alert = account.make("Alert", own, place)
    account.changed("alert.triggered", account.shown(alert), None)
    if joined is not None:
        linked, summary = {"id": alert["id"], "type": "alert_reference"}, f"Alert {alert['summary']} was added."
        Life(account, joined, agent, channel).log("Trigger", summary, linked_incident=linked)


def _grouped(account: Account, service: Entity, content: Entity) -> Entity | None:
    """Return the open incident that an alert joins, by its service's grouping; None for a new incident."""
    kind, config = _grouping(account, service)
    is_timed, some = kind == "time", any if config.get("aggregate") == "any" else all
    paths = ["summary"] if kind == "intelligent" else [str(one) for one in array(config, "fields")]
    seconds = int(config.get("timeout") or 0) if is_timed else int(config.get("time_window") or DEFAULT_WINDOW)
    for incident in open_incidents(account, service) if kind is not None else ():
        for alert in alerts_of(account, incident):
            begin = instant((incident if is_timed else alert)["created_at"])
            is_recent = not seconds or account.now() - begin <= timedelta(seconds=seconds)
            same = [_is_same(alert, content, path.removeprefix("event.")) for path in paths]
            if is_recent and (is_timed or (same and some(same))):
                return incident
    return None


def _is_same(alert: Entity, content: Entity, path: str) -> bool:
    value, other = (lookup(child(one, COMPARED), path) for one in (alert, content))
    return value not in (None, MISSING) and value == other


def _grouping(account: Account, service: Entity) -> tuple[str | None, Entity]:
    """Return the grouping of a service: from a setting of several services, or from the service."""
    for one in account.store.referring("/alert_grouping_settings", "services", service["id"]):
        return str(one.get("type") or "intelligent"), child(one, "config")
    own = child(service, "alert_grouping_parameters")
    config = child(own, "config")
    if own.get("type") == "time":  # in minutes
        config = {**config, "timeout": 60 * int(config.get("timeout") or 0)}
    return own.get("type"), config
