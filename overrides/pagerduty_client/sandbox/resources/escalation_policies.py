"""Escalation policies: rules with targets that exist, and services that need them."""

from __future__ import annotations

from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._json import Entity, id_in, ids, is_object, objects
from pagerduty_client.sandbox._messages import invalid, not_found
from pagerduty_client.sandbox._registry import Resource, operation, resource
from pagerduty_client.sandbox._store import reference

POLICIES = "/escalation_policies"


@resource("/escalation_policies")
class EscalationPolicy(Resource):
    """Rules get ids, targets are checked, and the services are those that use the policy."""

    kind = "escalation_policy"
    missing = ("Escalation Policy Not Found", 5001)

    def complete(self, account: Account, given: Entity) -> Entity:
        given = {
            "description": None,
            "num_loops": 0,
            "on_call_handoff_notifications": "if_has_services",
            "teams": [],
            **given,
            "type": "escalation_policy",
        }
        return {**given, "services": [], "escalation_rules": rules(account, objects(given.get("escalation_rules")))}

    def create(self, call: OperationCall, given: Entity) -> Entity:
        self._check(call, given)
        if not objects(given.get("escalation_rules")):
            raise invalid("Escalation rules cannot be empty.")
        return given

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        self._check(call, {"escalation_rules": None, **given})
        given.pop("services", None)
        if given.get("escalation_rules") is not None:
            given["escalation_rules"] = rules(call.account, objects(given["escalation_rules"]))
            if not given["escalation_rules"]:
                raise invalid("Escalation rules cannot be empty.")
        return given

    def _check(self, call: OperationCall, given: Entity) -> None:
        for rule in objects(given.get("escalation_rules")):
            if not objects(rule.get("targets")):
                raise invalid("Targets cannot be empty.")
            for target in objects(rule["targets"]):
                places = ("/users", "/schedules", "/v3/schedules")
                if not any(call.account.store.get(place, str(target.get("id"))) for place in places):
                    raise not_found()
        for team in objects(given.get("teams")):
            call.get("/teams", str(team.get("id")))

    def delete(self, call: OperationCall, entity: Entity) -> None:
        if users_of(call.account, entity):
            raise invalid("Escalation policy can't be deleted if it's being used by services")

    def show(self, account: Account, entity: Entity) -> None:
        entity["services"] = [reference(one) for one in users_of(account, entity)]

    def reveal(self, call: OperationCall, entity: Entity) -> Entity:
        return with_strategies(entity, call.include)

    def fits(self, account: Account, entity: Entity, name: str, values: list[str]) -> bool | None:
        if name == "user_ids":
            rules = objects(entity.get("escalation_rules"))
            return any(id in values for rule in rules for id in ids(rule.get("targets")))
        return None


def rules(account: Account, given: list[Entity]) -> list[Entity]:
    """Return escalation rules with ids, and with targets as references."""
    found: list[Entity] = []
    for one in given:
        rule = {"escalation_delay_in_minutes": 30, **one, "targets": [account.reference(to) for to in one["targets"]]}
        rule["id"] = one.get("id") or account.store.new_id(f"{POLICIES}/rules")
        strategy = rule.get("escalation_rule_assignment_strategy")
        if is_object(strategy):
            rule["escalation_rule_assignment_strategy"] = strategy.get("type")
        found.append(rule)
    return found


def with_strategies(entity: Entity, include: frozenset[str]) -> Entity:
    """Return a policy with the assignment strategies of its rules only where they are asked for."""
    name = "escalation_rule_assignment_strategy"
    if any(name in one for one in include):
        return entity
    kept = [{key: value for key, value in one.items() if key != name} for one in objects(entity["escalation_rules"])]
    return {**entity, "escalation_rules": kept}


def users_of(account: Account, policy: Entity) -> list[Entity]:
    """Return the services that use a policy."""
    services = account.store.all("/services")
    return [one for one in services if id_in(one, "escalation_policy") == policy["id"]]


@operation("listEscalationPolicies")
def policies(call: OperationCall) -> Any:
    """List escalation policies."""
    return call.listed([with_strategies(one, call.include) for one in call.account.store.all(POLICIES)])
