"""Event orchestrations at work: global rules, the router, a service's rules, and what their actions change."""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, NamedTuple

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._pcl import MISSING, Scope, evaluate, lookup
from pagerduty_client.sandbox._values import Entity, array, child, instant, is_object, objects, objects_at

_TEMPLATE = re.compile(r"\{\{\s*([^}]+?)\s*\}\}")
# Where the time of a rule's triggers is kept, for trigger_count.
_TRIGGERS = "orchestration_triggers"


class Target(NamedTuple):
    """Where the events with a routing key go: to the service of an integration, or to an orchestration."""

    service: Entity | None
    integration: Entity | None
    orchestration: Entity | None = None


@dataclass
class Outcome:
    """What an event has become.

    Attributes:
        action, key, payload: of the event, after the rules.
        service: where it goes; None where it is not routed.
        priority, policy, note: for the incident that it triggers.
    """

    action: str
    key: str
    payload: Entity
    service: Entity | None
    is_dropped: bool = False
    is_suppressed: bool = False
    priority: str | None = None
    policy: str | None = None
    note: str | None = None
    variables: Entity = field(default_factory=dict[str, Any])

    @property
    def summary(self) -> str:
        """What the alert is called."""
        return str(self.payload.get("summary") or "")

    @property
    def severity(self) -> str:
        """The severity; critical without one."""
        return str(self.payload.get("severity") or "critical")

    @property
    def details(self) -> Any:
        """The custom details."""
        return child(self.payload, "custom_details")


def orchestrated(account: Account, body: Entity, target: Target, action: str, key: str) -> Outcome:
    """Return what becomes of an event with a routing key."""
    outcome = Outcome(action, key, copy.deepcopy(child(body, "payload")), target.service)
    if target.orchestration is not None:
        base = f"/event_orchestrations/{target.orchestration['id']}"
        _apply(account, f"{base}/global", outcome, body)
        if outcome.is_dropped:
            return outcome
        _route(account, f"{base}/router", outcome, body)
        if outcome.service is None:
            _apply(account, f"{base}/unrouted", outcome, body)
            outcome.is_suppressed = True
            return outcome
    if outcome.service is not None:
        path = f"/event_orchestrations/services/{outcome.service['id']}"
        if (account.singleton(path) or {}).get("_active"):
            _apply(account, path, outcome, body)
    return outcome


def _scope(account: Account, outcome: Outcome, body: Entity, rule: str) -> Scope:
    event = {**outcome.payload, "dedup_key": outcome.key, "event_action": outcome.action}
    values = {"event": event, "raw_event": body, "variables": outcome.variables}
    moments = [instant(one) for one in array(account.store.get(_TRIGGERS, rule), "moments")]

    def count(span: timedelta) -> int:
        since = account.now() - span
        return sum(1 for one in moments if one > since) + 1

    return Scope(values, account.now(), count)


def _holds(account: Account, rule: Entity, outcome: Outcome, body: Entity) -> bool:
    """Whether a rule applies: any of its conditions holds, or it has none."""
    if rule.get("disabled"):
        return False
    id, conditions = str(rule["id"]), objects(rule.get("conditions"))
    scope = _scope(account, outcome, body, id)
    found = not conditions or any(evaluate(str(one.get("expression")), scope) for one in conditions)
    if any("trigger_count" in str(one.get("expression")) for one in conditions):
        kept = account.store.get(_TRIGGERS, id) or account.store.put(_TRIGGERS, {"id": id, "moments": []})
        kept["moments"].append(account.now().isoformat())
    return found


def _apply(account: Account, path: str, outcome: Outcome, body: Entity) -> None:
    """Apply the rules of a path, set by set."""
    kept = account.singleton(path) or {}
    sets, at, seen = {str(one["id"]): one for one in objects(kept.get("sets"))}, "start", set[str]()
    while at in sets and at not in seen:
        seen.add(at)
        rules = objects(sets[at].get("rules"))
        rule = next((one for one in rules if _holds(account, one, outcome, body)), None)
        actions = child(rule if rule is not None else child(kept, "catch_all"), "actions")
        _act(account, actions, outcome, body)
        if outcome.is_dropped:
            return
        at = str(actions.get("route_to") or "") if rule is not None else ""


def _route(account: Account, path: str, outcome: Outcome, body: Entity) -> None:
    """Find the service that the router names."""
    kept = account.singleton(path) or {}
    outcome.service = None
    for rule in objects_at(kept, "sets.rules"):
        if not _holds(account, rule, outcome, body):
            continue
        actions: Entity = child(rule, "actions")
        dynamic = actions.get("dynamic_route_to")
        if is_object(dynamic):
            value = _extracted(_scope(account, outcome, body, ""), dynamic)
            outcome.service = _service(account, value, str(dynamic.get("lookup_by") or "service_id"))
        else:
            outcome.service = account.store.get("/services", str(actions.get("route_to")))
        if outcome.service is not None or not is_object(dynamic):
            return
    to = child(child(kept, "catch_all"), "actions").get("route_to")
    outcome.service = account.store.get("/services", str(to))


def _service(account: Account, value: str | None, by: str) -> Entity | None:
    if value is None:
        return None
    if by == "service_id":
        return account.store.get("/services", value)
    return next((one for one in account.store.all("/services") if one["name"] == value), None)


def _extracted(scope: Scope, given: Entity) -> str | None:
    """Return what a regular expression finds in a source: its groups joined, else the whole match."""
    source = lookup(scope.values, str(given.get("source") or given.get("path") or ""))
    pattern = str(given.get("regex") or given.get("value") or ".*")
    match = re.search(pattern, str(source)) if source is not MISSING and source is not None else None
    if match is None:
        return None
    return "".join(one or "" for one in match.groups()) if match.groups() else match[0]


def _act(account: Account, actions: Entity, outcome: Outcome, body: Entity) -> None:
    """Do what actions say."""
    scope = _scope(account, outcome, body, "")
    for one in objects(actions.get("variables")):
        value = _extracted(scope, one)
        if value is not None:
            outcome.variables[str(one.get("name"))] = value
    for one in objects(actions.get("extractions")):
        _extract(scope, one, outcome)
    outcome.is_dropped = outcome.is_dropped or bool(actions.get("drop_event"))
    outcome.is_suppressed = outcome.is_suppressed or bool(actions.get("suppress"))
    outcome.priority = actions.get("priority") or outcome.priority
    outcome.policy = actions.get("escalation_policy") or outcome.policy
    outcome.note = actions.get("annotate") or outcome.note
    outcome.action = actions.get("event_action") or outcome.action
    if actions.get("severity"):
        outcome.payload["severity"] = actions["severity"]


def _extract(scope: Scope, one: Entity, outcome: Outcome) -> None:
    if one.get("template") is not None:
        value: str | None = _TEMPLATE.sub(lambda found: _text(scope, found[1]), str(one["template"]))
    else:
        value = _extracted(scope, one)
    steps = str(one.get("target") or "").removeprefix("event.").split(".")
    if value is None:
        return
    if steps == ["dedup_key"]:
        outcome.key = value
        return
    place = outcome.payload
    for step in steps[:-1]:
        place = place.setdefault(step, {})
    place[steps[-1]] = value


def _text(scope: Scope, path: str) -> str:
    value = lookup(scope.values, path)
    return "" if value is MISSING or value is None else str(value)
