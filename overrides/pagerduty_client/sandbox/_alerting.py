"""The effect of events: they trigger, acknowledge or resolve alerts and incidents, with de-duplication and grouping."""

from __future__ import annotations

import copy
from datetime import timedelta
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._incidents import INCIDENTS, alerts_of, open_incidents
from pagerduty_client.sandbox._lifecycle import Life, resolve_alert, settle, trigger
from pagerduty_client.sandbox._log import log
from pagerduty_client.sandbox._oncalls import first_level
from pagerduty_client.sandbox._orchestrate import Outcome, Target, orchestrated
from pagerduty_client.sandbox._render import shown
from pagerduty_client.sandbox._store import reference
from pagerduty_client.sandbox._values import Entity, array, child, id_in, instant, is_object, objects

SUPPRESSED = "/alerts"
# The hidden field with the values that grouping compares, and the fields of a payload with another name there.
CEF = "_cef"
_NAMES = {"component": "source_component", "source": "source_origin", "class": "event_class", "group": "service_group"}


def process(account: Account, target: Target, body: Entity, action: str, key: str) -> None:
    """Apply an event with an action and a dedup key to the account."""
    event = orchestrated(account, target, body, action, key)
    service, action = event.service, event.action
    if event.is_dropped:
        return
    if service is None:
        if action == "trigger":
            own = {"id": account.store.new_id(SUPPRESSED, "Q"), "type": "alert", "summary": event.summary}
            account.store.put(SUPPRESSED, {**own, "alert_key": event.key, "suppressed": True, "status": "triggered"})
        return
    agent = reference(target.integration or service)
    alert = _open_alert(account, service, event)
    incident = account.store.get(INCIDENTS, alert["incident"]["id"]) if alert is not None else None
    if action == "trigger":
        _trigger(account, service, event, agent, alert, incident)
    elif alert is None or incident is None:
        return
    elif action == "acknowledge" and incident["status"] == "triggered":
        Life(account, incident, agent, "api").acknowledge()
    elif action == "resolve":
        resolve_alert(account, alert, agent)
        settle(account, incident, agent, "api")


def _open_alert(account: Account, service: Entity, event: Outcome) -> Entity | None:
    """Return the unresolved alert with an event's dedup key and integration."""
    own = (event.target.integration or {}).get("id")
    every = (alert for incident in open_incidents(account, service) for alert in alerts_of(account, incident))
    same = (one for one in every if one["alert_key"] == event.key and id_in(one, "integration") == own)
    return next((one for one in same if one["status"] != "resolved"), None)


def _trigger(
    account: Account, service: Entity, event: Outcome, agent: Entity, alert: Entity | None, incident: Entity | None
) -> None:
    channel = {"type": "api", "summary": event.summary, "details": event.details, "service_key": "redacted"}
    content: Entity = {"summary": event.summary, "body": _body(event), CEF: _cef(event)}
    if alert is not None and incident is not None:
        alert |= content
        log(account, "Trigger", incident, agent, f"Triggered through the API by {agent['summary']}.", channel)
        return
    policy = account.store.find(event.policy or id_in(service, "escalation_policy"))
    if shown(account, service)["status"] in ("disabled", "maintenance") or not first_level(account, policy)[1]:
        return
    joined = None if event.is_suppressed else _grouped(account, service, event)
    incident = joined
    if incident is None and not event.is_suppressed:
        given = {"title": event.summary, "priority": copy.deepcopy(account.store.get("/priorities", event.priority))}
        severity = event.severity
        incident = trigger(account, service, given, agent, policy=policy, severity=severity, channel=channel)
        if event.note:
            log(account, "Annotate", incident, agent, "Note added.", {"type": "note", "summary": event.note})
            note = {"content": event.note, "user": agent, "channel": {"summary": "Event orchestration"}}
            account.make("IncidentNote", note, f"{INCIDENTS}/{incident['id']}/notes")
    own: Entity = {
        **content,
        "alert_key": event.key,
        "severity": event.severity,
        "suppressed": incident is None,
        "service": reference(service),
        "incident": reference(incident) if incident is not None else None,
        "integration": agent if event.target.integration is not None else None,
        "first_trigger_log_entry": (incident or {}).get("first_trigger_log_entry"),
    }
    place = f"{INCIDENTS}/{incident['id']}/alerts" if incident is not None else SUPPRESSED
    alert = account.make("Alert", own, place)
    account.changed("alert.triggered", shown(account, alert), None)
    if joined is not None:
        linked, summary = {"id": alert["id"], "type": "alert_reference"}, f"Alert {alert['summary']} was added."
        log(account, "Trigger", joined, agent, summary, channel, linked_incident=linked)


def _body(event: Outcome) -> Entity:
    links, images = (objects(event.body.get(name)) for name in ("links", "images"))
    contexts = [{"type": "link", "href": one.get("href"), "text": one.get("text") or ""} for one in links]
    for one in images:
        contexts.append({"type": "image", "src": one.get("src"), "href": one.get("href"), "text": one.get("alt") or ""})
    return {"type": "alert_body", "contexts": contexts, "details": _cef(event)["details"]}


def _cef(event: Outcome) -> Entity:
    """Return the values of an alert that grouping compares."""
    return {
        "details": event.details if is_object(event.details) else {"details": event.details},
        "dedup_key": event.key,
        "description": event.summary,
        "severity": event.severity,
        **{name: event.payload.get(field) for field, name in _NAMES.items()},
    }


# --- grouping


def _grouped(account: Account, service: Entity, event: Outcome) -> Entity | None:
    """Return the open incident that an alert joins, by its service's grouping; None for a new incident."""
    kind, config = _grouping(account, service)
    timeout, window = (timedelta(seconds=int(config.get(name) or 0)) for name in ("timeout", "time_window"))

    def is_recent(one: Entity, period: timedelta) -> bool:
        return account.now() - instant(one["created_at"]) <= period

    for incident in open_incidents(account, service) if kind is not None else ():
        alerts = alerts_of(account, incident)
        if kind == "time":
            joins = bool(alerts) and (not timeout or is_recent(incident, timeout))
        else:
            recent = [one for one in alerts if is_recent(one, window or timedelta(hours=1))]
            joins = any(_is_alike(one, event, str(kind), config) for one in recent)
        if joins:
            return incident
    return None


def _grouping(account: Account, service: Entity) -> tuple[str | None, Entity]:
    """Return the grouping of a service: from a setting of several services, or from the service."""
    for one in account.store.referring("/alert_grouping_settings", "services", service["id"]):
        return str(one.get("type") or "intelligent"), child(one, "config")
    own = child(service, "alert_grouping_parameters")
    config = child(own, "config")
    if own.get("type") == "time":  # in minutes
        config = {**config, "timeout": 60 * int(config.get("timeout") or 0)}
    return own.get("type"), config


def _is_alike(alert: Entity, event: Outcome, kind: str, config: Entity) -> bool:
    if kind == "intelligent":
        return bool(alert["summary"] == event.summary)
    known, coming = child(alert, CEF), _cef(event)
    pairs = [(_value(known, str(one)), _value(coming, str(one))) for one in array(config, "fields")]
    same = [one is not None and one == other for one, other in pairs]
    return bool(same) and (any(same) if config.get("aggregate") == "any" else all(same))


def _value(cef: Entity, field: str) -> Any:
    first, _, rest = field.removeprefix("event.").partition(".")
    if first != "custom_details" or not rest:
        return cef.get(_NAMES.get(first, "description" if first == "summary" else first))
    value: Any = cef.get("details")
    for step in rest.split("."):
        value = value.get(step) if is_object(value) else None
    return value
