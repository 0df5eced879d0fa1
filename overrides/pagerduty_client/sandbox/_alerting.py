"""What an event does: it triggers, acknowledges or resolves alerts and incidents, with de-duplication and grouping."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from pagerduty_client.sandbox import _lifecycle as life
from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._incidents import INCIDENTS, alerts_of
from pagerduty_client.sandbox._json import Entity, array, child, id_in, ids, is_object, objects, value_in
from pagerduty_client.sandbox._log import log
from pagerduty_client.sandbox._oncalls import people
from pagerduty_client.sandbox._orchestrate import Outcome, orchestrated
from pagerduty_client.sandbox._render import shown
from pagerduty_client.sandbox._routing import Target
from pagerduty_client.sandbox._store import reference
from pagerduty_client.sandbox._times import instant

SUPPRESSED = "/alerts"
# The hidden field with what alerts are compared by.
CEF = "_cef"


@dataclass(frozen=True)
class Event:
    """An event: its dedup key, its action, and the body as it was sent."""

    key: str
    action: str
    body: Entity


def process(account: Account, event: Event, target: Target) -> None:
    """Let an event have its effect."""
    outcome = orchestrated(account, event.body, target, event.action, event.key)
    service = outcome.service
    if outcome.is_dropped:
        return
    if service is None:
        if outcome.action == "trigger":
            _suppressed(account, event, outcome, target)
        return
    agent = reference(target.integration) if target.integration is not None else reference(service)
    found = _open_alert(account, service, outcome.key, target)
    if outcome.action == "trigger":
        _trigger(account, event, outcome, service, target, agent, found)
    elif found is not None:
        incident = account.store.get(INCIDENTS, found["incident"]["id"]) if found.get("incident") else None
        if outcome.action == "acknowledge" and incident is not None and incident["status"] == "triggered":
            life.acknowledge(account, incident, agent, "api")
        elif outcome.action == "resolve":
            found["status"] = "resolved"
            account.changed("alert.resolved", shown(account, found), agent)
            if incident is not None and incident["status"] != "resolved":
                left = [one for one in alerts_of(account, incident) if one["status"] != "resolved"]
                if not left:
                    life.resolve(account, incident, agent, channel="api")


def open_incidents(account: Account, service: Entity) -> Iterator[Entity]:
    """Yield the open incidents of a service."""
    for one in account.store.all(INCIDENTS):
        if one["status"] != "resolved" and one["service"]["id"] == service["id"]:
            yield one


def _open_alert(account: Account, service: Entity, key: str, target: Target) -> Entity | None:
    own = target.integration["id"] if target.integration is not None else None
    for incident in open_incidents(account, service):
        for alert in alerts_of(account, incident):
            integration = id_in(alert, "integration")
            if alert["alert_key"] == key and alert["status"] != "resolved" and integration == own:
                return alert
    return None


def _trigger(
    account: Account,
    event: Event,
    outcome: Outcome,
    service: Entity,
    target: Target,
    agent: Entity,
    found: Entity | None,
) -> None:
    channel = {"type": "api", "summary": outcome.summary, "details": outcome.details, "service_key": "redacted"}
    contexts = _contexts(event.body)
    if found is not None:
        found["summary"] = outcome.summary
        found["body"], found[CEF] = _body(outcome, contexts), _cef(outcome)
        incident = account.store.get(INCIDENTS, found["incident"]["id"]) if found.get("incident") else None
        if incident is not None:
            log(account, "Trigger", incident, agent, f"Triggered through the API by {agent['summary']}.", channel)
        return
    policy = account.store.find(outcome.policy or str(id_in(service, "escalation_policy")))
    levels = range(1, len(objects(value_in(policy, "escalation_rules"))) + 1)
    is_reachable = any(people(account, policy, level) for level in levels)
    if service.get("status") == "disabled" or _in_maintenance(account, service) or not is_reachable:
        return
    if outcome.is_suppressed:
        _suppressed(account, event, outcome, target)
        return
    incident = _grouped(account, service, outcome)
    is_new = incident is None
    if incident is None:
        given = {"title": outcome.summary, "priority": _priority(account, outcome)}
        incident = life.trigger(
            account, service, given, agent, policy=policy, severity=outcome.severity, channel=channel
        )
        if outcome.note:
            log(account, "Annotate", incident, agent, "Note added.", {"type": "note", "summary": outcome.note})
            note = {"content": outcome.note, "user": agent, "channel": {"summary": "Event orchestration"}}
            account.make("IncidentNote", note, f"{INCIDENTS}/{incident['id']}/notes")
    alert = _alert(account, outcome, service, target, incident, contexts)
    if not is_new:
        linked = {"id": alert["id"], "type": "alert_reference"}
        summary = f"Alert {alert['summary']} was added."
        log(account, "Trigger", incident, agent, summary, channel, linked_incident=linked)


def _priority(account: Account, outcome: Outcome) -> Entity | None:
    found = account.store.get("/priorities", outcome.priority) if outcome.priority else None
    return copy.deepcopy(found)


def _in_maintenance(account: Account, service: Entity) -> bool:
    state: Entity = shown(account, service)
    return bool(state["status"] == "maintenance")


def _alert(
    account: Account,
    outcome: Outcome,
    service: Entity,
    target: Target,
    incident: Entity | None,
    contexts: list[Entity],
) -> Entity:
    place = f"{INCIDENTS}/{incident['id']}/alerts" if incident is not None else SUPPRESSED
    alert = account.make(
        "Alert",
        {
            "summary": outcome.summary,
            "alert_key": outcome.key,
            "severity": outcome.severity,
            "suppressed": incident is None,
            "status": "triggered",
            "service": reference(service),
            "incident": reference(incident) if incident is not None else None,
            "integration": reference(target.integration) if target.integration is not None else None,
            "first_trigger_log_entry": value_in(incident, "first_trigger_log_entry"),
            "body": _body(outcome, contexts),
            CEF: _cef(outcome),
        },
        place,
    )
    account.changed("alert.triggered", shown(account, alert), None)
    return alert


def _suppressed(account: Account, event: Event, outcome: Outcome, target: Target) -> None:
    if outcome.service is not None:
        _alert(account, outcome, outcome.service, target, None, _contexts(event.body))
    else:
        given = {"id": account.store.new_id(SUPPRESSED, "Q"), "type": "alert", "summary": outcome.summary}
        account.store.put(SUPPRESSED, {**given, "alert_key": outcome.key, "suppressed": True, "status": "triggered"})


def _body(outcome: Outcome, contexts: list[Entity]) -> Entity:
    return {"type": "alert_body", "contexts": contexts, "details": _cef(outcome)["details"]}


def _cef(outcome: Outcome) -> Entity:
    """Return what alerts are compared by."""
    payload = outcome.payload
    return {
        "details": outcome.details if is_object(outcome.details) else {"details": outcome.details},
        "dedup_key": outcome.key,
        "description": outcome.summary,
        "severity": outcome.severity,
        "source_origin": payload.get("source"),
        "source_component": payload.get("component"),
        "service_group": payload.get("group"),
        "event_class": payload.get("class"),
    }


def _contexts(body: Entity) -> list[Entity]:
    links = [
        {"type": "link", "href": one.get("href"), "text": one.get("text") or ""} for one in objects(body.get("links"))
    ]
    images = [
        {"type": "image", "src": one.get("src"), "href": one.get("href"), "text": one.get("alt") or ""}
        for one in objects(body.get("images"))
    ]
    return links + images


def _grouped(account: Account, service: Entity, outcome: Outcome) -> Entity | None:
    """Return the open incident that an alert joins, by the grouping of its service; None for a new one."""
    kind, config = _grouping(account, service)
    if kind is None:
        return None
    for incident in open_incidents(account, service):
        alerts = alerts_of(account, incident)
        if not alerts:
            continue
        if kind == "time":
            timeout = int(config.get("timeout") or 0)
            age = account.now() - instant(incident["created_at"])
            if not timeout or age <= timedelta(seconds=timeout):
                return incident
            continue
        window = timedelta(seconds=int(config.get("time_window") or 3_600))
        recent = [one for one in alerts if account.now() - instant(one["created_at"]) <= window]
        if any(_is_alike(one, outcome, kind, config) for one in recent):
            return incident
    return None


def _grouping(account: Account, service: Entity) -> tuple[str | None, Entity]:
    """Return how a service groups alerts: by a setting of several services, or by its own."""
    for one in account.store.all("/alert_grouping_settings"):
        if service["id"] in ids(one.get("services")):
            return str(one.get("type") or "intelligent"), child(one, "config")
    own: Entity = child(service, "alert_grouping_parameters")
    config: Entity = child(own, "config")
    if own.get("type") == "time":  # in minutes there
        config = {**config, "timeout": 60 * int(config.get("timeout") or 0)}
    return own.get("type"), config


def _is_alike(alert: Entity, outcome: Outcome, kind: str, config: Entity) -> bool:
    if kind == "intelligent":
        return bool(alert["summary"] == outcome.summary)
    fields = [str(one) for one in array(config, "fields")]
    known = child(alert, CEF)
    coming = _cef(outcome)
    same = [_value(known, one) is not None and _value(known, one) == _value(coming, one) for one in fields]
    return bool(same) and (any(same) if config.get("aggregate") == "any" else all(same))


_NAMES = {"component": "source_component", "source": "source_origin", "class": "event_class", "group": "service_group"}


def _value(cef: Entity, field: str) -> Any:
    first, _, rest = field.removeprefix("event.").partition(".")
    if first == "custom_details" and rest:
        value: Any = cef.get("details")
        for step in rest.split("."):
            value = value.get(step) if is_object(value) else None
        return value
    return cef.get(_NAMES.get(first, "description" if first == "summary" else first))
