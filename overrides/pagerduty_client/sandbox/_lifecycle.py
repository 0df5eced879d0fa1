"""The life cycle of an incident: triggered, acknowledged, escalated, reassigned, snoozed, resolved, reopened."""

from __future__ import annotations

import copy
from datetime import datetime, timedelta
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._messages import Refused
from pagerduty_client.sandbox._store import reference
from pagerduty_client.sandbox._values import Entity, child, id_in, instant, objects, objects_at, stamp
from pagerduty_client.sandbox.resources.escalation_policies import first_level, people

INCIDENTS = "/incidents"
LOG = "/log_entries"
ASSIGNEES = "assignments.assignee"
MAX_SNOOZE = 604_800


def alerts_of(account: Account, incident: Entity) -> list[Entity]:
    """Return the alerts of an incident."""
    return account.store.all(f"{INCIDENTS}/{incident['id']}/alerts")


def open_incidents(account: Account, service: Entity) -> list[Entity]:
    """Return the open incidents of a service."""
    every = account.store.referring(INCIDENTS, "service", service["id"])
    return [one for one in every if one["status"] != "resolved"]


def entries_of(account: Account, incident: Entity) -> list[Entity]:
    """Return the log entries of an incident, oldest first."""
    return [one for one in account.store.all(LOG) if one["incident"]["id"] == incident["id"]]


class Life:
    """The steps of an incident: each changes it, writes log entries, sets timers, and reports to the listeners.

    The actor is the user, service or integration that takes the step; the channel is `timeout` if nobody does.
    """

    def __init__(self, account: Account, incident: Entity, actor: Entity, channel: Any = "website") -> None:
        self.account, self.incident, self.actor, self.channel = account, incident, actor, channel

    def log(self, kind: str, summary: str, channel: Any = None, **more: Any) -> Entity:
        """Write a log entry; `kind` is the name of its class without `LogEntry`, `channel` its type or all of it."""
        channel = channel or self.channel
        given: Entity = {
            "agent": self.actor,
            "channel": {"type": channel} if isinstance(channel, str) else channel,
            "incident": reference(self.incident),
            "service": self.incident["service"],
            "teams": self.incident.get("teams", []),
            "contexts": [],
            "event_details": {},
            "summary": summary,
        }
        return self.account.make(f"{kind}LogEntry", given | more, LOG)

    def log_assignment(self, found: list[Entity], *, is_direct: bool = False) -> None:
        """Write the log entry of an assignment by the policy, or a direct one by the actor."""
        agent, channel = (self.actor, "website") if is_direct else (self.incident["service"], "auto")
        by = f" by {agent['summary']}" if is_direct else ""
        summary = f"Assigned to {', '.join(str(one.get('summary')) for one in found)}{by}."
        self.log("Assign", summary, channel, agent=agent, assignees=found)

    def notify(self, found: list[Entity]) -> None:
        """Notify users, by their notification rules without a delay."""
        store, urgency = self.account.store, self.incident["urgency"]
        for user in found:
            for rule in store.all(f"/users/{user['id']}/notification_rules"):
                method = store.find(id_in(rule, "contact_method"))
                if method is not None and rule["urgency"] == urgency and not rule["start_delay_in_minutes"]:
                    kind = str(method["type"]).removesuffix("_contact_method")
                    sent: Entity = {"address": method.get("address"), "status": "success"}
                    channel, who = {"type": "auto", "notification": {"type": kind, **sent}}, {"user": user}
                    summary = f"{user['summary']} was notified by {kind}."
                    self.log("Notify", summary, channel, agent=self.incident["service"], **who)
                    made = {"type": f"{kind}_notification", **who, **sent}
                    self.account.make("Notification", made, "/notifications")

    def assign(self, found: list[Entity], level: int | None = None) -> None:
        """Set the assignees, and the level of the policy that they are on; 0 is outside the policy."""
        at = self.account.stamp()
        before = {one["assignee"]["id"]: one.get("at") for one in objects(self.incident["assignments"])}
        self.incident["assignments"] = [{"at": before.get(one["id"]) or at, "assignee": one} for one in found]
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
        self._plan()
        self.tell(what)

    def _timeout(self, name: str) -> timedelta:
        """Return a timeout of the incident's service; no time if it has none."""
        service = self.account.store.find(child(self.incident, "service").get("id"))
        return timedelta(seconds=int((service or {}).get(name) or 0))

    def _plan(self) -> None:
        """Set the timers of the incident."""
        status, snoozed, due = self.incident["status"], self.incident.get("_snoozed_until"), dict[str, Any]()
        if status == "triggered":
            due["escalate"] = self._escalation()
        elif status == "acknowledged":
            timeout = self._timeout("acknowledgement_timeout")
            due["unacknowledge"] = instant(snoozed) if snoozed else self.account.now() + timeout if timeout else None
        timeout = self._timeout("auto_resolve_timeout")
        if timeout and status != "resolved":
            due["resolve"] = instant(snoozed or self.incident["created_at"]) + timeout
        self.incident["pending_actions"] = [{"type": kind, "at": stamp(at)} for kind, at in due.items() if at]

    def _escalation(self) -> datetime | None:
        """Return when the next escalation is due, or None."""
        policy, level = child(self.incident, "_policy"), self.incident.get("_level") or 0
        rules = objects(policy.get("escalation_rules"))
        is_last = level == len(rules) and self.incident["_loops"] >= int(policy.get("num_loops") or 0)
        if not 0 < level <= len(rules) or self.incident["urgency"] != "high" or is_last:
            return None
        delay = int(rules[level - 1].get("escalation_delay_in_minutes") or 30)
        return instant(self.incident["_assigned_at"]) + timedelta(minutes=delay)

    def tell(self, what: str) -> None:
        """Report a change to the listeners; a timeout has no actor."""
        actor = None if self.channel == "timeout" else self.actor
        self.account.changed(f"incident.{what}", self.account.shown(self.incident), actor)

    def _hand_over(self, what: str, found: list[Entity], level: int) -> None:
        """Assign the incident to others, who are notified."""
        self.incident |= {"acknowledgements": [], "last_status_change_at": self.account.stamp()}
        self.assign(found, level)
        self.notify(found)
        self.done(what, "triggered" if self.incident["status"] != "triggered" else None)

    def start(self) -> None:
        """Assign a new incident to the first level of its policy, unless it is assigned, and set its timers."""
        given = objects_at(self.incident, ASSIGNEES)
        level, found = (0, given) if given else first_level(self.account, self.incident.get("_policy"))
        self.assign(found, level)
        self._plan()
        coming = [one for one in self.incident["pending_actions"] if instant(one["at"]) > self.account.now()]
        self.incident["pending_actions"] = coming

    def acknowledge(self) -> None:
        """Acknowledge the incident; a user who is not assigned becomes the assignee."""
        incident, actor = self.incident, self.actor
        timeout = self._timeout("acknowledgement_timeout") // timedelta(seconds=1)
        self.log("Acknowledge", f"Acknowledged by {actor['summary']}.", acknowledgement_timeout=timeout)
        others = [one for one in objects(incident["acknowledgements"]) if one["acknowledger"]["id"] != actor["id"]]
        incident["acknowledgements"] = [*others, {"at": self.account.stamp(), "acknowledger": actor}]
        is_assigned = actor["id"] in [one["id"] for one in objects_at(incident, ASSIGNEES)]
        if not is_assigned and self.account.store.get("/users", actor["id"]) is not None:
            self.assign([actor])
            self.log_assignment([actor])
        self.done("acknowledged", "acknowledged")

    def unacknowledge(self) -> None:
        """Trigger an acknowledged incident again; escalation continues."""
        self.incident |= {"acknowledgements": [], "_assigned_at": self.account.stamp()}
        self.log("Unacknowledge", "Unacknowledged due to timeout.")
        self.notify(objects_at(self.incident, ASSIGNEES))
        self.done("unacknowledged", "triggered")

    def resolve(self, note: Any = None) -> None:
        """Resolve the incident and its alerts."""
        self.incident |= {"resolved_at": self.account.stamp(), "assignments": [], "acknowledgements": []}
        for alert in alerts_of(self.account, self.incident):
            self.resolve_alert(alert)
        by = "timeout" if self.channel == "timeout" else self.actor["summary"]
        channel, more = ({"type": self.channel, "summary": note}, {"note": note}) if note else (None, {})
        self.log("Resolve", f"Resolved by {by}.", channel, **more)
        self.done("resolved", "resolved")

    def resolve_alert(self, alert: Entity) -> None:
        """Resolve an open alert."""
        if alert["status"] != "resolved":
            alert["status"] = "resolved"
            self.account.changed("alert.resolved", self.account.shown(alert), self.actor)

    def settle(self) -> None:
        """Resolve the incident if it is open, and all of its alerts are resolved."""
        statuses = {one["status"] for one in alerts_of(self.account, self.incident)}
        if statuses == {"resolved"} and self.incident["status"] != "resolved":
            self.resolve()

    def reopen(self) -> None:
        """Trigger a resolved incident again, for the first level of its policy."""
        level, found = first_level(self.account, self.incident.get("_policy"))
        self.incident |= {"resolved_at": None, "resolve_reason": None, "_loops": 0}
        self.incident["reopened_at"] = self.account.stamp()
        self.log_assignment(found)
        self._hand_over("reopened", found, level)

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
        self._plan()
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
        return self._plan()


def tick(account: Account) -> datetime | None:
    """Run the timers of open incidents that are due; return when the next one is."""
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
    return min(coming, default=None)
