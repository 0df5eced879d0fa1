"""Run event orchestrations: global rules, the router, a service's rules, and the effects of their actions."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._pcl import MISSING, Scope, evaluate, lookup
from pagerduty_client.sandbox._values import Entity, array, child, instant, objects, objects_at

_TEMPLATE = re.compile(r"\{\{\s*([^}]+?)\s*\}\}")
# The times at which a rule was triggered, for trigger_count.
_TRIGGERS = "orchestration_triggers"
# The attributes that actions set.
_SETS = {
    "drop_event": "is_dropped",
    "suppress": "is_suppressed",
    "priority": "priority",
    "escalation_policy": "policy",
    "annotate": "note",
    "event_action": "action",
}


class Target(NamedTuple):
    """The target of a routing key: the service of an integration, or an orchestration."""

    service: Entity | None
    integration: Entity | None
    orchestration: Entity | None = None


@dataclass
class Outcome:
    """The result of processing an event."""

    account: Account
    target: Target  # of its routing key
    body: Entity  # the received event
    action: str  # action, key and payload are those after the rules
    key: str
    service: Entity | None  # None if the event is not routed
    payload: Entity
    is_dropped: bool = False
    is_suppressed: bool = False
    priority: str | None = None  # priority, policy and note are for the incident that it triggers
    policy: str | None = None
    note: str | None = None
    variables: Entity = field(default_factory=dict[str, Any])

    @property
    def summary(self) -> str:
        """The alert's title."""
        return str(self.payload.get("summary") or "")

    @property
    def severity(self) -> str:
        """The severity; defaults to critical."""
        return str(self.payload.get("severity") or "critical")

    def apply(self, path: str) -> None:
        """Apply the rules of a path, set by set, until none matches or leads on."""
        kept = self.account.singleton(path) or {}
        sets, at = {str(one["id"]): one for one in objects(kept.get("sets"))}, "start"
        while at in sets and not self.is_dropped:
            rule = next(self._holding(objects(sets.pop(at).get("rules"))), None)
            actions = child(rule if rule is not None else child(kept, "catch_all"), "actions")
            self._act(actions)
            at = str(actions.get("route_to") or "") if rule is not None else ""

    def route(self, path: str) -> None:
        """Find the service chosen by the router."""
        kept = self.account.singleton(path) or {}
        for rule in self._holding(objects_at(kept, "sets.rules")):
            actions = child(rule, "actions")
            dynamic = child(actions, "dynamic_route_to")
            to = _extracted(self._scope(""), dynamic) if dynamic else actions.get("route_to")
            by = "name" if dynamic.get("lookup_by") == "service_name" else "id"
            self.service = next((one for one in self.account.store.all("/services") if one[by] == to), None)
            if self.service is not None or not dynamic:
                return
        self.service = self.account.store.get("/services", child(child(kept, "catch_all"), "actions").get("route_to"))

    def _scope(self, rule: str) -> Scope:
        event = {**self.payload, "dedup_key": self.key, "event_action": self.action}
        values = {"event": event, "raw_event": self.body, "variables": self.variables}
        now, moments = self.account.now(), array(self.account.store.get(_TRIGGERS, rule), "moments")
        return Scope(values, now, lambda span: sum(instant(one) > now - span for one in moments) + 1)

    def _holding(self, rules: list[Entity]) -> Iterator[Entity]:
        """Yield the rules that match: any condition matches, or there are no conditions."""
        for rule in rules:
            id, conditions = str(rule["id"]), [str(one.get("expression")) for one in objects(rule.get("conditions"))]
            scope = self._scope(id)
            holds = not conditions or any(evaluate(one, scope) for one in conditions)
            if any("trigger_count" in one for one in conditions):
                store = self.account.store
                kept = store.get(_TRIGGERS, id) or store.put(_TRIGGERS, {"id": id, "moments": []})
                kept["moments"].append(self.account.now().isoformat())
            if holds and not rule.get("disabled"):
                yield rule

    def _act(self, actions: Entity) -> None:
        """Apply actions."""
        scope = self._scope("")
        for one in objects(actions.get("variables")):
            value = _extracted(scope, one)
            if value is not None:
                self.variables[str(one.get("name"))] = value
        for one in objects(actions.get("extractions")):
            self._extract(scope, one)
        for action, name in _SETS.items():
            setattr(self, name, actions.get(action) or getattr(self, name))
        self.payload |= {"severity": actions["severity"]} if actions.get("severity") else {}

    def _extract(self, scope: Scope, one: Entity) -> None:
        *steps, last = str(one.get("target") or "").removeprefix("event.").split(".")
        template, value = one.get("template"), _extracted(scope, one)
        if template is not None:
            value = _TEMPLATE.sub(lambda found: _text(lookup(scope.values, found[1])), str(template))
        place = self.payload
        for step in steps:
            place = place.setdefault(step, {})
        if value is not None and (*steps, last) == ("dedup_key",):
            self.key = value
        elif value is not None:
            place[last] = value


def orchestrated(account: Account, target: Target, body: Entity, action: str, key: str) -> Outcome:
    """Return the result for an event with a routing key."""
    outcome = Outcome(account, target, body, action, key, target.service, copy.deepcopy(child(body, "payload")))
    if target.orchestration is not None:
        base = f"/event_orchestrations/{target.orchestration['id']}"
        outcome.apply(f"{base}/global")
        outcome.route(f"{base}/router")
        if outcome.service is None:
            outcome.apply(f"{base}/unrouted")
            outcome.is_suppressed = True
    if outcome.service is not None:
        path = f"/event_orchestrations/services/{outcome.service['id']}"
        if (account.singleton(path) or {}).get("_active"):
            outcome.apply(path)
    return outcome


def _text(value: Any) -> str:
    return "" if value is MISSING or value is None else str(value)


def _extracted(scope: Scope, given: Entity) -> str | None:
    """Return the match of a regular expression in a source: its groups joined, else the whole match."""
    source = lookup(scope.values, str(given.get("source") or given.get("path") or ""))
    pattern = str(given.get("regex") or given.get("value") or ".*")
    match = re.search(pattern, _text(source)) if source is not MISSING and source is not None else None
    if match is None:
        return None
    return "".join(one or "" for one in match.groups()) if match.groups() else match[0]
