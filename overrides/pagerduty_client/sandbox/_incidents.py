"""Incidents live: triggered, acknowledged, reassigned, snoozed, merged, resolved, with log entries that tell it."""

from __future__ import annotations

import copy
import uuid
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from pagerduty_client.sandbox._account import LOG, Account
from pagerduty_client.sandbox._messages import Refused, invalid, not_found
from pagerduty_client.sandbox._oncalls import on_call
from pagerduty_client.sandbox._samples import REFERENCE
from pagerduty_client.sandbox._store import Entity

INCIDENTS = "/incidents"
Handler = Callable[["Incidents", str, Any, str | None], Any]


class Incidents:
    """Carries out the operations on incidents.

    Args:
        account: the state.
    """

    def __init__(self, account: Account) -> None:
        self._account = account

    def get(self, id: str) -> Entity:
        """An incident by its id or its number. Raises Refused where there is none."""
        found = self._account.store.get(INCIDENTS, id)
        if found is None and id.isdecimal():
            every = self._account.store.all(INCIDENTS)
            found = next((one for one in every if one["incident_number"] == int(id)), None)
        if found is None:
            raise not_found()
        return found

    # --- the operations

    def create(self, id: str, body: Any, email: str | None) -> Any:
        """Trigger an incident on a service, for the people whom its escalation policy names first."""
        given = copy.deepcopy(body["incident"])
        service = self._account.store.get("/services", given["service"]["id"])
        if service is None:
            raise invalid("Service Not Found")
        key = given.get("incident_key")
        open_ones = [one for one in self._account.store.all(INCIDENTS) if one["status"] != "resolved"]
        if key and any(one["incident_key"] == key and one["service"]["id"] == service["id"] for one in open_ones):
            message = "Open incident with matching dedup key already exists on this service"
            raise Refused(400, "Arguments Caused Error", message, code=2002)
        agent, now = self._account.agent(email), self._account.stamp()
        policy = given.pop("escalation_policy", None) or service.get("escalation_policy")
        asked = [one["assignee"] for one in given.pop("assignments", None) or []]
        incident = self._account.make(
            "Incident",
            {
                **given,
                "type": "incident",
                "incident_number": max(
                    [one["incident_number"] for one in self._account.store.all(INCIDENTS)], default=0
                )
                + 1,
                "status": "triggered",
                "urgency": given.get("urgency", "high"),
                "incident_key": key or uuid.uuid5(uuid.NAMESPACE_URL, f"{id}{len(open_ones)}{now}").hex,
                "description": given["title"],
                "created_at": now,
                "last_status_change_at": now,
                "last_status_change_by": agent,
                "escalation_policy": self._reference(policy),
                "teams": copy.deepcopy(service.get("teams") or []),
                "assignments": [],
                "assigned_via": "direct_assignment" if asked else "escalation_policy",
                "alert_counts": {"all": 0, "triggered": 0, "resolved": 0},
                "priority": self._reference(given.get("priority"), whole=True),
                "resolve_reason": None,
                "is_mergeable": True,
            },
            INCIDENTS,
        )
        incident["summary"] = f"[#{incident['incident_number']}] {incident['title']}"
        incident.pop("first_trigger_log_entry", None)
        people = asked or (self._people(policy["id"], 1) if policy else [])
        self._assign(incident, people)
        entry = self._account.log("Trigger", incident, agent)
        incident["first_trigger_log_entry"] = self._account.store.reference(entry)
        if incident["assignments"]:
            self._account.log("Assign", incident, agent, assignees=self._assignees(incident))
        return {"incident": incident}

    def update(self, id: str, body: Any, email: str | None) -> Any:
        """Change one incident."""
        return {"incident": self._changed(self.get(id), body["incident"], email)}

    def update_all(self, id: str, body: Any, email: str | None) -> Any:
        """Change several incidents: all of them exist, or none is changed."""
        found = [(self.get(one["id"]), one) for one in body["incidents"]]
        return {"incidents": [self._changed(incident, change, email) for incident, change in found]}

    def merge(self, id: str, body: Any, email: str | None) -> Any:
        """Resolve incidents into this one."""
        target, agent = self.get(id), self._account.agent(email)
        for source in [self.get(one["id"]) for one in body["source_incidents"]]:
            if source["id"] == target["id"]:
                raise invalid("an incident cannot be merged into itself")
            reason = {"type": "merge_resolve_reason", "incident": self._account.store.reference(target)}
            if source["status"] != "resolved":
                self._resolve(source, agent)
            source["resolve_reason"] = reason
        return {"incident": target}

    def snooze(self, id: str, body: Any, email: str | None) -> Any:
        """Acknowledge an incident for some seconds; it is triggered again then."""
        incident, agent = self.get(id), self._account.agent(email)
        if incident["status"] == "resolved":
            raise Refused(400, "Incident Already Resolved", code=2002)
        self._acknowledge(incident, agent)
        until = self._account.stamp(timedelta(seconds=int(body["duration"])))
        incident["pending_actions"] = [{"type": "unacknowledge", "at": until}]
        self._account.log("Snooze", incident, agent, changed_actions=copy.deepcopy(incident["pending_actions"]))
        return {"incident": incident}

    def note(self, id: str, body: Any, email: str | None) -> Any:
        """Write a note on an incident."""
        incident, agent = self.get(id), self._account.agent(email)
        place = f"{INCIDENTS}/{incident['id']}/notes"
        given = {
            "content": body["note"]["content"],
            "user": agent,
            "channel": {"id": "PWEB", "type": f"web{REFERENCE}"},
        }
        note = self._account.make("IncidentNote", given, place)
        note["user"], note["channel"]["summary"] = agent, "The PagerDuty website or APIs"
        self._account.log("Annotate", incident, agent, channel={"type": "note", "summary": note["content"]})
        return {"note": note}

    def entries(self, id: str) -> list[Entity]:
        """The log entries of an incident."""
        incident = self.get(id)
        return [one for one in self._account.store.all(LOG) if one["incident"]["id"] == incident["id"]]

    def tick(self) -> None:
        """Do what has become due: incidents whose snooze has ended are triggered again."""
        for incident in self._account.store.all(INCIDENTS):
            for action in list(incident.get("pending_actions") or []):
                due = datetime.fromisoformat(action["at"]) <= self._account.now()
                if due and action["type"] == "unacknowledge" and incident["status"] == "acknowledged":
                    incident["pending_actions"].remove(action)
                    agent = incident["service"]
                    self._status(incident, "triggered", agent)
                    incident["acknowledgements"] = []
                    self._account.log("Unacknowledge", incident, agent)

    # --- what happens to an incident

    def _changed(self, incident: Entity, change: Mapping[str, Any], email: str | None) -> Entity:
        agent = self._account.agent(email)
        status = change.get("status")
        if incident["status"] == "resolved" and status not in (None, "resolved"):
            raise Refused(400, "Incident Already Resolved", code=2002)
        if status == "acknowledged":
            self._acknowledge(incident, agent)
        elif status == "resolved" and incident["status"] != "resolved":
            self._resolve(incident, agent, change.get("resolution"))
        if change.get("escalation_policy"):
            incident["escalation_policy"] = self._reference(change["escalation_policy"])
            self._escalate(incident, 1, agent)
        if change.get("escalation_level"):
            self._escalate(incident, int(change["escalation_level"]), agent)
        if change.get("assignments"):
            self._assign(incident, [one["assignee"] for one in change["assignments"]])
            incident["assigned_via"] = "direct_assignment"
            self._account.log("Assign", incident, agent, assignees=self._assignees(incident))
        if change.get("urgency") and change["urgency"] != incident["urgency"]:
            incident["urgency"] = change["urgency"]
            self._account.log("UrgencyChange", incident, agent)
        if change.get("title"):
            incident["title"] = incident["description"] = change["title"]
            incident["summary"] = f"[#{incident['incident_number']}] {change['title']}"
        if "priority" in change and not isinstance(change["priority"], str):
            incident["priority"] = self._reference(change["priority"], whole=True)
        for name in ("conference_bridge", "incident_type"):
            if name in change:
                incident[name] = copy.deepcopy(change[name])
        incident["updated_at"] = self._account.stamp()
        return self._account.store.put(INCIDENTS, incident)

    def _status(self, incident: Entity, status: str, agent: Entity) -> None:
        incident["status"] = status
        incident["last_status_change_at"] = incident["updated_at"] = self._account.stamp()
        incident["last_status_change_by"] = agent

    def _acknowledge(self, incident: Entity, agent: Entity) -> None:
        self._status(incident, "acknowledged", agent)
        incident["acknowledgements"] = [{"at": self._account.stamp(), "acknowledger": agent}]
        self._account.log("Acknowledge", incident, agent)

    def _resolve(self, incident: Entity, agent: Entity, note: str | None = None) -> None:
        self._status(incident, "resolved", agent)
        incident["resolved_at"] = self._account.stamp()
        incident["assignments"], incident["acknowledgements"], incident["pending_actions"] = [], [], []
        more = {"channel": {"type": "api", "summary": note}} if note else {}
        self._account.log("Resolve", incident, agent, **more)

    def _escalate(self, incident: Entity, level: int, agent: Entity) -> None:
        policy = incident.get("escalation_policy")
        people = self._people(policy["id"], level) if policy else []
        if not people:
            raise invalid(f"the escalation policy has no level {level} with somebody on call")
        self._assign(incident, people)
        incident["assigned_via"] = "escalation_policy"
        self._account.log("Escalate", incident, agent, assignees=self._assignees(incident))

    def _assign(self, incident: Entity, people: list[Entity]) -> None:
        at = self._account.stamp()
        incident["assignments"] = [{"at": at, "assignee": self._reference(one)} for one in people]

    @staticmethod
    def _assignees(incident: Entity) -> list[Entity]:
        return [one["assignee"] for one in incident["assignments"]]

    def _people(self, policy: str, level: int) -> list[Entity]:
        return [one["user"] for one in on_call(self._account, self._account.now()) if _is_at(one, policy, level)]

    def _reference(self, given: Mapping[str, Any] | None, *, whole: bool = False) -> Any:
        """A reference as the account has it, or all of what it refers to."""
        if given is None:
            return None
        known = self._account.store.find(given["id"])
        if known is None:
            filled = {"reference": dict(given)}
            self._account.store.fill(filled)
            return filled["reference"]
        return copy.deepcopy(known) if whole else self._account.store.reference(known)


def _is_at(entry: Entity, policy: str, level: int) -> bool:
    return bool(entry["escalation_policy"]["id"] == policy and entry["escalation_level"] == level)


HANDLERS: dict[str, Handler] = {
    "createIncident": Incidents.create,
    "updateIncident": Incidents.update,
    "updateIncidents": Incidents.update_all,
    "mergeIncidents": Incidents.merge,
    "createIncidentSnooze": Incidents.snooze,
    "createIncidentNote": Incidents.note,
}
