"""The effect of events: they trigger, acknowledge or resolve alerts and incidents, with de-duplication and grouping."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from pagerduty_client.sandbox import _lifecycle as life
from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._incidents import INCIDENTS, alerts_of
from pagerduty_client.sandbox._log import log
from pagerduty_client.sandbox._oncalls import people
from pagerduty_client.sandbox._orchestrate import Outcome, Target, orchestrated
from pagerduty_client.sandbox._render import shown
from pagerduty_client.sandbox._store import reference
from pagerduty_client.sandbox._values import Entity, array, child, id_in, instant, is_object, objects

SUPPRESSED = "/alerts"
# The hidden field with the values that grouping compares.
CEF = "_cef"
_NAMES = {"component": "source_component", "source": "source_origin", "class": "event_class", "group": "service_group"}


@dataclass(frozen=True)
class Event:
    """An event: its dedup key, its action, and the received body."""

    key: str
    action: str
    body: Entity


def process(account: Account, event: Event, target: Target) -> None:
    """Apply an event to the account."""
    outcome = orchestrated(account, event.body, target, event.action, event.key)
    service = outcome.service
    if outcome.is_dropped:
        return
    if service is None:
        if outcome.action == "trigger":
            own = {"id": account.store.new_id(SUPPRESSED, "Q"), "type": "alert", "summary": outcome.summary}
            account.store.put(SUPPRESSED, {**own, "alert_key": outcome.key, "suppressed": True, "status": "triggered"})
        return
    agent = reference(target.integration or service)
    found = _open_alert(account, service, outcome.key, target)
    incident = account.store.get(INCIDENTS, found["incident"]["id"]) if found is not None else None
    if outcome.action == "trigger":
        _trigger(account, event, outcome, service, target, found, incident)
    elif found is None or incident is None:
        return
    elif outcome.action == "acknowledge" and incident["status"] == "triggered":
        life.acknowledge(account, incident, agent, "api")
    elif outcome.action == "resolve":
        found["status"] = "resolved"
        account.changed("alert.resolved", shown(account, found), agent)
        if {one["status"] for one in alerts_of(account, incident)} == {"resolved"}:
            life.resolve(account, incident, agent, channel="api")


def open_incidents(account: Account, service: Entity) -> list[Entity]:
    """Return the open incidents of a service."""
    every = account.store.referring(INCIDENTS, "service", service["id"])
    return [one for one in every if one["status"] != "resolved"]


def _open_alert(account: Account, service: Entity, key: str, target: Target) -> Entity | None:
    own = target.integration["id"] if target.integration is not None else None
    for incident in open_incidents(account, service):
        for alert in alerts_of(account, incident):
            same = alert["alert_key"] == key and id_in(alert, "integration") == own
            if same and alert["status"] != "resolved":
                return alert
    return None


def _trigger(
    account: Account,
    event: Event,
    outcome: Outcome,
    service: Entity,
    target: Target,
    found: Entity | None,
    incident: Entity | None,
) -> None:
    agent = reference(target.integration or service)
    channel = {"type": "api", "summary": outcome.summary, "details": outcome.details, "service_key": "redacted"}
    if found is not None and incident is not None:
        found |= {"summary": outcome.summary, "body": _body(outcome, event), CEF: _cef(outcome)}
        log(account, "Trigger", incident, agent, f"Triggered through the API by {agent['summary']}.", channel)
        return
    policy = account.store.find(outcome.policy or id_in(service, "escalation_policy"))
    levels = range(1, len(array(policy, "escalation_rules")) + 1)
    is_paused = shown(account, service)["status"] in ("disabled", "maintenance")
    if is_paused or not any(people(account, policy, level) for level in levels):
        return
    incident = None if outcome.is_suppressed else _grouped(account, service, outcome)
    is_new = incident is None
    if incident is None and not outcome.is_suppressed:
        given = {
            "title": outcome.summary,
            "priority": copy.deepcopy(account.store.get("/priorities", outcome.priority)),
        }
        severity = outcome.severity
        incident = life.trigger(account, service, given, agent, policy=policy, severity=severity, channel=channel)
        if outcome.note:
            log(account, "Annotate", incident, agent, "Note added.", {"type": "note", "summary": outcome.note})
            note = {"content": outcome.note, "user": agent, "channel": {"summary": "Event orchestration"}}
            account.make("IncidentNote", note, f"{INCIDENTS}/{incident['id']}/notes")
    alert = _alert(account, event, outcome, service, target, incident)
    if incident is not None and not is_new:
        linked, summary = {"id": alert["id"], "type": "alert_reference"}, f"Alert {alert['summary']} was added."
        log(account, "Trigger", incident, agent, summary, channel, linked_incident=linked)


def _alert(
    account: Account, event: Event, outcome: Outcome, service: Entity, target: Target, incident: Entity | None
) -> Entity:
    given: Entity = {
        "summary": outcome.summary,
        "alert_key": outcome.key,
        "severity": outcome.severity,
        "suppressed": incident is None,
        "service": reference(service),
        "incident": reference(incident) if incident is not None else None,
        "integration": reference(target.integration) if target.integration is not None else None,
        "first_trigger_log_entry": (incident or {}).get("first_trigger_log_entry"),
        "body": _body(outcome, event),
        CEF: _cef(outcome),
    }
    alert = account.make("Alert", given, f"{INCIDENTS}/{incident['id']}/alerts" if incident is not None else SUPPRESSED)
    account.changed("alert.triggered", shown(account, alert), None)
    return alert


def _body(outcome: Outcome, event: Event) -> Entity:
    links = [
        {"type": "link", "href": one.get("href"), "text": one.get("text") or ""}
        for one in objects(event.body.get("links"))
    ]
    images = [
        {"type": "image", "src": one.get("src"), "href": one.get("href"), "text": one.get("alt") or ""}
        for one in objects(event.body.get("images"))
    ]
    return {"type": "alert_body", "contexts": links + images, "details": _cef(outcome)["details"]}


def _cef(outcome: Outcome) -> Entity:
    """Return the values of an alert that grouping compares."""
    payload = outcome.payload
    return {
        "details": outcome.details if is_object(outcome.details) else {"details": outcome.details},
        "dedup_key": outcome.key,
        "description": outcome.summary,
        "severity": outcome.severity,
        **{name: payload.get(field) for field, name in _NAMES.items()},
    }


def _grouped(account: Account, service: Entity, outcome: Outcome) -> Entity | None:
    """Return the open incident that an alert joins, by its service's grouping; None for a new incident."""
    kind, config = _grouping(account, service)
    timeout, window = (int(config.get(name) or 0) for name in ("timeout", "time_window"))
    for incident in open_incidents(account, service) if kind is not None else ():
        alerts = alerts_of(account, incident)
        if kind == "time":
            age = account.now() - instant(incident["created_at"])
            if alerts and (not timeout or age <= timedelta(seconds=timeout)):
                return incident
        elif any(
            account.now() - instant(one["created_at"]) <= timedelta(seconds=window or 3_600)
            and _is_alike(one, outcome, str(kind), config)
            for one in alerts
        ):
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


def _is_alike(alert: Entity, outcome: Outcome, kind: str, config: Entity) -> bool:
    if kind == "intelligent":
        return bool(alert["summary"] == outcome.summary)
    known, coming = child(alert, CEF), _cef(outcome)
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
