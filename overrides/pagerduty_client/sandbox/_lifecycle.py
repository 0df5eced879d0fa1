"""The life cycle of an incident: triggered, acknowledged, escalated, reassigned, snoozed, resolved, reopened."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._incidents import INCIDENTS, alerts_of, assignees, plan, timeout_of, urgency_of
from pagerduty_client.sandbox._log import log, notify
from pagerduty_client.sandbox._messages import Refused
from pagerduty_client.sandbox._registry import timer
from pagerduty_client.sandbox._store import reference
from pagerduty_client.sandbox._values import Entity, child, id_in, identifier, ids, instant, objects
from pagerduty_client.sandbox.resources.escalation_policies import first_level, people

MAX_SNOOZE = 604_800


def trigger(
    account: Account,
    service: Entity,
    given: Entity,
    actor: Entity,
    *,
    asked: list[Entity] | None = None,
    policy: Entity | None = None,
    severity: str | None = None,
    channel: Any = "web_trigger",
) -> Entity:
    """Create an incident on a service, for the requested assignees, or else those that the policy names first."""
    policy = policy or account.store.find(id_in(service, "escalation_policy"))
    level, found = (0, asked) if asked else first_level(account, policy)
    own: Entity = {
        "_level": level,
        "urgency": urgency_of(service, severity, account.now()),
        "incident_key": identifier(account.seed, INCIDENTS, account.store.new_id(INCIDENTS), shape="key"),
        **{name: value for name, value in given.items() if value is not None},
        "description": given["title"],
        "last_status_change_by": reference(service),
        "service": reference(service),
        "impacted_services": [reference(service)],
        "escalation_policy": reference(policy) if policy is not None else None,
        "incident_type": {"name": "incident_default", **child(given, "incident_type")},
    }
    incident = account.make("Incident", own, INCIDENTS)
    life = Life(account, incident, actor, channel)
    by = "through the website" if channel == "web_trigger" else f"by {actor['summary']}"
    details = {"description": given["title"]}
    whole = {"type": channel, "summary": given["title"]} if isinstance(channel, str) else channel
    incident["first_trigger_log_entry"] = reference(
        life.log("Trigger", f"Triggered {by}.", whole, event_details=details)
    )
    life.assign(found, level)
    for one in found:
        life.log_assignment([one])
    life.done("triggered")
    if asked and actor["id"] in ids(asked):
        Life(account, incident, actor).acknowledge()
    else:
        notify(account, incident, found)
    return incident


class Life:
    """The steps of an incident: each changes it, writes log entries, sets timers, and reports to the listeners.

    The actor is the user, service or integration that takes the step; the channel is `timeout` if nobody does.
    """

    def __init__(self, account: Account, incident: Entity, actor: Entity, channel: Any = "website") -> None:
        self.account, self.incident, self.actor, self.channel = account, incident, actor, channel

    # --- the parts of a step

    def log(self, kind: str, summary: str, channel: Any = None, **more: Any) -> Entity:
        """Write a log entry."""
        return log(self.account, kind, self.incident, self.actor, summary, channel or self.channel, **more)

    def log_assignment(self, found: list[Entity], *, is_direct: bool = False) -> None:
        """Write the log entry of an assignment by the policy, or a direct one by the actor."""
        agent, channel = (self.actor, "website") if is_direct else (self.incident["service"], "auto")
        by = f" by {agent['summary']}" if is_direct else ""
        summary = f"Assigned to {', '.join(str(one.get('summary')) for one in found)}{by}."
        log(self.account, "Assign", self.incident, agent, summary, channel, assignees=found)

    def assign(self, found: list[Entity], level: int | None = None) -> None:
        """Set the assignees, and the level of the policy that they are on; 0 is outside the policy."""
        at = self.account.stamp()
        before = {one["assignee"]["id"]: one["at"] for one in objects(self.incident["assignments"])}
        self.incident["assignments"] = [{"at": before.get(one["id"], at), "assignee": one} for one in found]
        self.incident["_assigned_at"] = at
        if level is not None:
            via = "escalation_policy" if level else "direct_assignment"
            self.incident |= {"_level": level, "assigned_via": via}

    def done(self, what: str, status: str | None = None) -> None:
        """Finish a step: set the status and the timers, and report to the listeners."""
        if status is not None:
            now = self.account.stamp()
            self.incident |= {"status": status, "last_status_change_at": now, "updated_at": now}
            self.incident["last_status_change_by"] = self.actor
            self.incident.pop("_snoozed_until", None)
        plan(self.account, self.incident)
        self.tell(what)

    def tell(self, what: str) -> None:
        """Report a change to the listeners; a timeout has no actor."""
        actor = None if self.channel == "timeout" else self.actor
        self.account.changed(f"incident.{what}", self.account.shown(self.incident), actor)

    def _hand_over(self, what: str, found: list[Entity], level: int) -> None:
        """Assign the incident to others, who are notified."""
        self.incident |= {"acknowledgements": [], "last_status_change_at": self.account.stamp()}
        self.assign(found, level)
        notify(self.account, self.incident, found)
        self.done(what, "triggered" if self.incident["status"] == "acknowledged" else None)

    def start(self) -> None:
        """Assign an incident that nobody triggered to the first level of its policy, and set its timers."""
        level, found = first_level(self.account, self.incident.get("_policy"))
        self.assign(assignees(self.incident) or found, level)
        plan(self.account, self.incident)
        coming = [one for one in self.incident["pending_actions"] if instant(one["at"]) > self.account.now()]
        self.incident["pending_actions"] = coming

    def acknowledge(self) -> None:
        """Acknowledge the incident; a user who is not assigned becomes the assignee."""
        incident, actor = self.incident, self.actor
        timeout = timeout_of(self.account, incident, "acknowledgement_timeout") // timedelta(seconds=1)
        self.log("Acknowledge", f"Acknowledged by {actor['summary']}.", acknowledgement_timeout=timeout)
        others = [one for one in objects(incident["acknowledgements"]) if one["acknowledger"]["id"] != actor["id"]]
        incident["acknowledgements"] = [*others, {"at": self.account.stamp(), "acknowledger": actor}]
        if actor["id"] not in ids(assignees(incident)) and self.account.store.get("/users", actor["id"]) is not None:
            self.assign([actor])
            self.log_assignment([actor])
        self.done("acknowledged", "acknowledged")

    def unacknowledge(self) -> None:
        """Trigger an acknowledged incident again; escalation continues."""
        self.incident |= {"acknowledgements": [], "_assigned_at": self.account.stamp()}
        self.log("Unacknowledge", "Unacknowledged due to timeout.")
        notify(self.account, self.incident, assignees(self.incident))
        self.done("unacknowledged", "triggered")

    def resolve(self, note: Any = None) -> None:
        """Resolve the incident and its alerts."""
        self.incident |= {"resolved_at": self.account.stamp(), "assignments": [], "acknowledgements": []}
        for alert in alerts_of(self.account, self.incident):
            resolve_alert(self.account, alert, self.actor)
        by = "timeout" if self.channel == "timeout" else self.actor["summary"]
        channel, more = ({"type": self.channel, "summary": note}, {"note": note}) if note else (None, {})
        self.log("Resolve", f"Resolved by {by}.", channel, **more)
        self.done("resolved", "resolved")

    def reopen(self) -> None:
        """Trigger a resolved incident again, for the first level of its policy."""
        level, found = first_level(self.account, self.incident.get("_policy"))
        self.incident |= {"resolved_at": None, "resolve_reason": None, "_loops": 0}
        self.incident["reopened_at"] = self.account.stamp()
        self.assign(found, level)
        self.log_assignment(found)
        self.done("reopened", "triggered")

    def escalate(self, level: int) -> None:
        """Assign the incident to a level of its policy."""
        found = people(self.account, self.incident.get("_policy"), level)
        if not found:
            raise Refused(400, f"the escalation policy has no level {level} with a user on call", code=1006)
        by = "through the API" if self.channel == "timeout" else f"by {self.actor['summary']}"
        for one in found:
            self.log("Escalate", f"Escalated to {one['summary']} {by}.", assignees=[one])
        self._hand_over("escalated", found, level)

    def reassign(self, found: list[Entity]) -> None:
        """Assign the incident to users, outside of its policy."""
        self.log_assignment(found, is_direct=True)
        self._hand_over("reassigned", found, 0)

    def delegate(self, policy: Entity) -> None:
        """Move the incident to another policy, at its first level."""
        level, found = first_level(self.account, policy)
        if not found:
            raise Refused(400, "no user is on call on the escalation policy", code=1015)
        self.incident |= {"escalation_policy": reference(policy), "_policy": copy.deepcopy(policy), "_loops": 0}
        self.log("Delegate", f"Delegated {policy['name']} by {self.actor['summary']}.", assignees=found)
        self.log_assignment(found)
        self._hand_over("delegated", found, level)

    def snooze(self, duration: int) -> None:
        """Keep the incident acknowledged for some seconds, after which it is triggered again."""
        incident = self.incident
        if not 0 < duration <= MAX_SNOOZE:
            raise Refused(400, f"Snooze duration must be between 1 and {MAX_SNOOZE} seconds", code=1013)
        if incident["status"] == "resolved":
            raise Refused(400, "Incident Already Resolved", code=1001)
        if incident["status"] == "triggered":
            self.acknowledge()
        incident["_snoozed_until"] = self.account.stamp(timedelta(seconds=duration))
        plan(self.account, incident)
        actions = [dict(one) for one in incident["pending_actions"] if one["type"] == "unacknowledge"]
        channel = {"type": "website", "duration": duration}
        self.log("Snooze", f"Snoozed by {self.actor['summary']}.", channel, changed_actions=actions)

    def escalate_in_time(self) -> None:
        """Assign the incident to the next level with a user on call, or to none."""
        incident, policy = self.incident, child(self.incident, "_policy")
        level, count = incident["_level"], len(objects(policy.get("escalation_rules")))
        incident["_loops"] += level >= count
        levels = [(level + step) % count + 1 for step in range(count)]
        found = next((one for one in levels if people(self.account, policy, one)), None)
        if found is not None:
            return self.escalate(found)
        incident["_level"] = 0
        return plan(self.account, incident)


def resolve_alert(account: Account, alert: Entity, actor: Entity) -> None:
    """Resolve an open alert."""
    if alert["status"] != "resolved":
        alert["status"] = "resolved"
        account.changed("alert.resolved", account.shown(alert), actor)


def settle(account: Account, incident: Entity, actor: Entity, channel: str = "website") -> None:
    """Resolve an open incident if all of its alerts are resolved."""
    if {one["status"] for one in alerts_of(account, incident)} == {"resolved"} and incident["status"] != "resolved":
        Life(account, incident, actor, channel).resolve()


@timer
def tick(account: Account) -> Iterable[datetime]:
    """Run the timers of open incidents; return when the next one is due."""
    coming: list[datetime] = []
    for incident in account.store.all(INCIDENTS):
        while incident["pending_actions"]:
            action = min(objects(incident["pending_actions"]), key=lambda one: instant(one["at"]))
            if instant(action["at"]) > account.now():
                coming.append(instant(action["at"]))
                break
            life = Life(account, incident, incident["service"], "timeout")
            steps = {"escalate": life.escalate_in_time, "resolve": life.resolve, "unacknowledge": life.unacknowledge}
            steps[action["type"]]()
    return coming
